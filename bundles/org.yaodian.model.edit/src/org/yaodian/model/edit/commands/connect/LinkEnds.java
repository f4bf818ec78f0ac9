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
import org.yaodian.model.Containment;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Responsibility;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;

/**
 * What a dependency, relation or responsibility goes from and to. A responsibility goes from its unit to its element.
 *
 * @param source where it starts; null for a responsibility whose unit is not in the register
 * @param target where it ends
 */
public record LinkEnds(EObject source, EObject target) {

    /**
     * The ends of a link.
     *
     * @param link a dependency, relation or responsibility
     * @return its ends; empty for anything else
     */
    public static Optional<LinkEnds> of(EObject link) {
        return switch (link) {
            case Dependency dependency -> Optional.of(new LinkEnds(dependency.getFrom(), dependency.getTo()));
            case Relation relation -> Optional.of(new LinkEnds(relation.getFrom(), relation.getTo()));
            case Responsibility part -> Optional.of(new LinkEnds(part.getUnit(), part.eContainer()));
            case null, default -> Optional.empty();
        };
    }

    /**
     * Why a link must not get these ends.
     *
     * @param link a dependency, relation or responsibility that has other ends now
     * @return a sentence, or empty when it may
     */
    public Optional<String> refusal(EObject link) {
        if (equals(of(link).orElse(null))) {
            return Optional.empty();
        }
        return switch (link) {
            case Dependency dependency when source instanceof Element from && target instanceof Element to ->
                Containment.dependencyRefusal(from, to);
            case Relation relation when source instanceof Element from && target instanceof Element to ->
                Containment.relationRefusal(from, to, relation.getTypeId());
            case Responsibility part when source instanceof Unit unit && target instanceof Element element ->
                Outline.planOf(unit) == Outline.planOf(element) ? Optional.empty()
                        : Optional.of(Messages.AddResponsibilityCommand_UnitNotInRegister);
            default -> Optional.of(Messages.LinkEnds_WrongKind);
        };
    }

    /**
     * Gives a link these ends.
     *
     * @param link    a link for which {@link #refusal(EObject)} is empty
     * @param changes the steps
     */
    public void apply(EObject link, Steps changes) {
        switch (link) {
            case Dependency dependency -> {
                changes.set(dependency, PlanPackage.Literals.DEPENDENCY__FROM, (Task) source);
                changes.set(dependency, PlanPackage.Literals.DEPENDENCY__TO, (Task) target);
            }
            case Relation relation -> {
                changes.set(relation, PlanPackage.Literals.RELATION__FROM, source);
                changes.set(relation, PlanPackage.Literals.RELATION__TO, target);
            }
            case Responsibility part -> {
                changes.set(part, PlanPackage.Literals.RESPONSIBILITY__UNIT, source);
                if (part.eContainer() != target) {
                    changes.detach(part);
                    changes.add(target, PlanPackage.Literals.ELEMENT__RESPONSIBILITIES, part);
                }
            }
            default -> throw new IllegalArgumentException(link.eClass().getName());
        }
    }
}
