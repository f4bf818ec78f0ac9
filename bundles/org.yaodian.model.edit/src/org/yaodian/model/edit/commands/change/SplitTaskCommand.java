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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sectors;

/**
 * Makes several tasks of one. The first keeps everything the task had; the others stand behind it with the same verb,
 * units, districts, deadline and anchors.
 */
public final class SplitTaskCommand extends PlanCommand {

    private final Task task;
    private final List<String> names;

    /**
     * Splits a task.
     *
     * @param task  the task
     * @param names the names of the tasks it becomes, at least two
     */
    public SplitTaskCommand(Task task, List<String> names) {
        super(task, Messages.SplitTaskCommand_Label);
        this.task = task;
        this.names = List.copyOf(names);
    }

    @Override
    protected Optional<String> reason() {
        return names.size() < 2 || names.stream().anyMatch(String::isBlank)
                ? Optional.of(Messages.SplitTaskCommand_NeedsNames)
                : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        var tasks = new ArrayList<>(List.of(task));
        changes.set(task, PlanPackage.Literals.ELEMENT__NAME, names.get(0));
        int index = task.getParent().getChildren().indexOf(task);
        for (var name : names.subList(1, names.size())) {
            var part = part(name);
            changes.add(task.getParent(), PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN, part, ++index);
            tasks.add(part);
        }
        affect(tasks);
    }

    /** A part of the same type. Its facet is as in a new element, for what the facet counts must not count twice. */
    private Task create() {
        return Sectors.installed().typeOf(task).map(ElementType::create).filter(Task.class::isInstance)
                .map(Task.class::cast).orElseGet(PlanFactory.eINSTANCE::createTask);
    }

    private Task part(String name) {
        var part = create();
        part.setName(name);
        part.setVerb(task.getVerb());
        part.setConfidence(task.getConfidence());
        part.getAnchors().addAll(EcoreUtil.copyAll(task.getAnchors()));
        part.getResponsibilities().addAll(EcoreUtil.copyAll(task.getResponsibilities()));
        part.getResponsibilities().forEach(responsibility -> responsibility.setId(null));
        part.getDistricts().addAll(task.getDistricts());
        part.setDeadline(EcoreUtil.copy(task.getDeadline()));
        return part;
    }
}
