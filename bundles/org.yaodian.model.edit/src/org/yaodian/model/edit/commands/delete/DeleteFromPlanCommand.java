/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.delete;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.MunicipalLock;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Roots;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.WorkPlan;

/**
 * Deletes objects of a plan: elements with all that stands in them, units, dependencies, relations, responsibilities,
 * diagrams, budget lines and other details. Whatever refers to them goes too or is cleared, in diagrams and baselines
 * as well; a responsibility whose unit goes keeps the unit's name as text. For a node or edge, what it draws is deleted.
 */
public final class DeleteFromPlanCommand extends PlanCommand {

    private final List<EObject> objects;

    /**
     * Deletes objects.
     *
     * @param objects objects of one plan, of any kind
     */
    public DeleteFromPlanCommand(Collection<? extends EObject> objects) {
        super(objects.isEmpty() ? null : objects.iterator().next(), Messages.DeleteFromPlanCommand_Label);
        this.objects = Roots.of(objects.stream().map(DeleteFromPlanCommand::drawn)
                .toList());
    }

    private static EObject drawn(EObject object) {
        return switch (object) {
            case Node node when node.getObject() != null -> node.getObject();
            case Edge edge when edge.getObject() != null -> edge.getObject();
            default -> object;
        };
    }

    /**
     * What would go, to be told before.
     *
     * @return the effect on the plan as it is now; to be asked only when the command can be executed
     */
    public DeletionEffect effect() {
        return DeletionEffect.of(objects);
    }

    @Override
    protected Optional<String> lock() {
        return MunicipalLock.ofParts(objects);
    }

    @Override
    protected Optional<String> reason() {
        if (objects.stream().anyMatch(WorkPlan.class::isInstance)) {
            return Optional.of(Messages.DeleteFromPlanCommand_NotThePlan);
        }
        var plan = Outline.planOf(objects.get(0));
        return objects.stream().anyMatch(object -> Outline.planOf(object) != plan)
                ? Optional.of(Messages.DeleteFromPlanCommand_SeveralPlans)
                : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        new Removal(Outline.planOf(objects.get(0)), objects, changes).run();
    }
}
