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

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.yaodian.model.Containment;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Roots;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.connect.ReconnectCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.delete.FacetReferences;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Task;

/**
 * Makes one task of several. The first one stays and takes over what the others had: children, anchors, units,
 * numbers, budget, attachments, reports, dependencies and relations.
 */
public final class JoinTasksCommand extends PlanCommand {

    private static final List<EReference> TAKEN_OVER = List.of(PlanPackage.Literals.ELEMENT_CONTAINER__CHILDREN,
            PlanPackage.Literals.ELEMENT__ANCHORS, PlanPackage.Literals.ELEMENT__QUANTITIES,
            PlanPackage.Literals.ELEMENT__BUDGET_LINES, PlanPackage.Literals.ELEMENT__ATTACHMENTS,
            PlanPackage.Literals.EXTENSIBLE__FACETS, PlanPackage.Literals.TASK__REPORTS);

    private final List<Task> tasks;
    private final String name;

    /**
     * Joins tasks.
     *
     * @param tasks at least two tasks of one plan, none inside another; the first one stays
     * @param name  what it is called then
     */
    public JoinTasksCommand(List<? extends Task> tasks, String name) {
        super(tasks.get(0), Messages.JoinTasksCommand_Label);
        this.tasks = List.copyOf(tasks);
        this.name = name;
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.of(tasks);
    }

    @Override
    protected Optional<String> reason() {
        if (tasks.stream().distinct().count() < 2 || Roots.of(tasks).size() < tasks.size()) {
            return Optional.of(Messages.JoinTasksCommand_NeedsSeveral);
        }
        return tasks.stream().anyMatch(task -> Outline.planOf(task) != Outline.planOf(tasks.get(0)))
                ? Optional.of(Messages.MoveElementsCommand_OtherPlan)
                : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        var first = tasks.get(0);
        var others = tasks.subList(1, tasks.size());
        changes.set(first, PlanPackage.Literals.ELEMENT__NAME, name);
        for (var other : others) {
            TAKEN_OVER.forEach(feature -> takeOver(other, first, feature, changes));
            List.copyOf(other.getResponsibilities()).forEach(part -> takeOver(part, first, changes));
            other.getDistricts().stream().filter(district -> !first.getDistricts().contains(district))
                    .forEach(district -> changes.add(first, PlanPackage.Literals.ELEMENT__DISTRICTS, district));
            reconnect(other, first, changes);
        }
        var facets = Outline.facets(Outline.planOf(first)).toList();
        others.forEach(other -> FacetReferences.redirect(facets, other, first, changes));
        changes.run(new DeleteFromPlanCommand(others));
        affect(List.of(first));
    }

    private static void takeOver(Task from, Task to, EReference feature, Steps changes) {
        for (var object : List.copyOf((List<?>) from.eGet(feature))) {
            changes.detach((EObject) object);
            changes.add(to, feature, object);
        }
    }

    private static void takeOver(Responsibility part, Task to, Steps changes) {
        var known = to.getResponsibilities().stream()
                .anyMatch(own -> own.getUnit() == part.getUnit() && own.getUnit() != null);
        if (!known) {
            changes.detach(part);
            changes.add(to, PlanPackage.Literals.ELEMENT__RESPONSIBILITIES, part);
        }
    }

    private static void reconnect(Task from, Task to, Steps changes) {
        List.copyOf(from.getPredecessors()).stream()
                .filter(link -> Containment.dependencyRefusal(link.getFrom(), to).isEmpty())
                .forEach(link -> changes.run(new ReconnectCommand(link, link.getFrom(), to)));
        List.copyOf(from.getSuccessors()).stream()
                .filter(link -> Containment.dependencyRefusal(to, link.getTo()).isEmpty())
                .forEach(link -> changes.run(new ReconnectCommand(link, to, link.getTo())));
        List.copyOf(from.getIncomingRelations()).stream()
                .filter(link -> Containment.relationRefusal(link.getFrom(), to, link.getTypeId()).isEmpty())
                .forEach(link -> changes.run(new ReconnectCommand(link, link.getFrom(), to)));
        List.copyOf(from.getOutgoingRelations()).stream()
                .filter(link -> Containment.relationRefusal(to, link.getTo(), link.getTypeId()).isEmpty())
                .forEach(link -> changes.run(new ReconnectCommand(link, to, link.getTo())));
    }
}
