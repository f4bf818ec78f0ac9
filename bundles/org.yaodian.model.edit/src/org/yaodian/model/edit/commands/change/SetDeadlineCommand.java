/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Deadline;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;

/** Gives tasks a deadline in words and as a range, or takes it away. */
public final class SetDeadlineCommand extends PlanCommand {

    private final List<Task> tasks;
    private final Deadline deadline;

    /**
     * Sets a deadline.
     *
     * @param tasks the tasks, at least one
     * @param text  the words, for example 年底前, or null
     * @param from  the first day the words can mean, or null
     * @param to    the last day the words can mean, or null; with all three null the deadline is taken away
     */
    public SetDeadlineCommand(List<? extends Task> tasks, String text, LocalDate from, LocalDate to) {
        super(tasks.get(0), Messages.SetDeadlineCommand_Label);
        this.tasks = List.copyOf(tasks);
        if (text == null && from == null && to == null) {
            deadline = null;
        } else {
            deadline = PlanFactory.eINSTANCE.createDeadline();
            deadline.setText(text);
            deadline.setFrom(from);
            deadline.setTo(to);
        }
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.of(tasks);
    }

    @Override
    protected Optional<String> reason() {
        var backwards = deadline != null && deadline.getFrom() != null && deadline.getTo() != null
                && deadline.getTo().isBefore(deadline.getFrom());
        return backwards ? Optional.of(Messages.SetDeadlineCommand_Backwards) : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        tasks.forEach(task -> changes.set(task, PlanPackage.Literals.TASK__DEADLINE,
                deadline == null ? null : EcoreUtil.copy(deadline)));
        affect(tasks);
    }
}
