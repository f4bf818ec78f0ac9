/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.connect;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.create.AddResponsibilityCommand;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;

/** What kind of link a person draws between two nodes. */
public sealed interface NewLink {

    /**
     * A link that can be created, and the command that creates it.
     *
     * @param link    the new link, not in the plan before the command was executed
     * @param command creates it
     */
    record Creation(Identified link, PlanCommand command) {}

    /**
     * Prepares the link between what two nodes draw.
     *
     * @param source what the first node draws, or null for a note
     * @param target what the second node draws, or null for a note
     * @return the creation; empty when objects of these kinds cannot be linked so
     */
    Optional<Creation> between(EObject source, EObject target);

    /**
     * Why objects of the wrong kinds cannot be linked so.
     *
     * @return a sentence
     */
    String needs();

    /**
     * A dependency between two tasks.
     *
     * @param type the link type
     * @param lag  lag in working days; negative is lead
     */
    record OfDependency(DependencyType type, int lag) implements NewLink {

        @Override
        public Optional<Creation> between(EObject source, EObject target) {
            if (source instanceof Task from && target instanceof Task to) {
                var command = new CreateDependencyCommand(from, to, type, lag);
                return Optional.of(new Creation(command.dependency(), command));
            }
            return Optional.empty();
        }

        @Override
        public String needs() {
            return Messages.NewLink_DependencyNeedsTasks;
        }
    }

    /**
     * A relation between two elements.
     *
     * @param typeId the id of the type of the relation, which may be declared by a sector; null for a plain one
     */
    record OfRelation(String typeId) implements NewLink {

        @Override
        public Optional<Creation> between(EObject source, EObject target) {
            if (source instanceof Element from && target instanceof Element to) {
                var command = new CreateRelationCommand(from, to, typeId);
                return Optional.of(new Creation(command.relation(), command));
            }
            return Optional.empty();
        }

        @Override
        public String needs() {
            return Messages.NewLink_RelationNeedsElements;
        }
    }

    /**
     * The part of a unit in an element, drawn in either direction.
     *
     * @param role its part
     */
    record OfResponsibility(ResponsibilityRole role) implements NewLink {

        @Override
        public Optional<Creation> between(EObject source, EObject target) {
            var unit = source instanceof Unit ? source : target;
            var element = source instanceof Unit ? target : source;
            if (unit instanceof Unit responsible && element instanceof Element part) {
                var command = new AddResponsibilityCommand(part, responsible, role);
                return Optional.of(new Creation(command.responsibility(), command));
            }
            return Optional.empty();
        }

        @Override
        public String needs() {
            return Messages.NewLink_ResponsibilityNeedsUnit;
        }
    }
}
