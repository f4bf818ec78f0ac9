/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** What is said to have happened does not lie ahead. */
final class TaskFutureRule extends LocalRule<Task> {

    private final Clock clock;

    TaskFutureRule(Clock clock) {
        super(new RuleInfo("task.future", Severity.WARNING, Messages.TaskFuture_Name, Messages.TaskFuture_Description), //$NON-NLS-1$
                Task.class);
        this.clock = clock;
    }

    @Override
    protected void check(Task task, Report report) {
        if (task.getActualStart() == null && task.getActualFinish() == null) {
            return;
        }
        var today = LocalDate.now(clock);
        for (var day : new LocalDate[]{task.getActualStart(), task.getActualFinish()}) {
            if (Days.isAfter(day, today)) {
                report.add(NLS.bind(Messages.TaskFuture_Ahead, Labels.of(task), day), task);
            }
        }
    }
}
