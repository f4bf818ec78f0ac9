/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model;

import static org.yaodian.model.ElementKind.CHAPTER;
import static org.yaodian.model.ElementKind.EVENT;
import static org.yaodian.model.ElementKind.POLICY;
import static org.yaodian.model.ElementKind.SYSTEM;
import static org.yaodian.model.ElementKind.TARGET;
import static org.yaodian.model.ElementKind.TASK;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Sectors;

/**
 * What may stand in what, and what may be linked with what. Each answer is empty when it is allowed, and otherwise
 * the reason as a sentence in the language of the program.
 */
public final class Containment {

    private static final Map<ElementKind, Set<ElementKind>> ALLOWED = new EnumMap<>(Map.of(
            CHAPTER, EnumSet.allOf(ElementKind.class),
            TASK, EnumSet.of(TASK, SYSTEM, TARGET, POLICY, EVENT),
            SYSTEM, EnumSet.of(TASK, SYSTEM, TARGET),
            TARGET, EnumSet.of(TARGET),
            POLICY, EnumSet.of(TASK, TARGET),
            EVENT, EnumSet.of(TASK, TARGET, SYSTEM)));

    private Containment() {
    }

    /**
     * Whether an element of a kind may be made in a container.
     *
     * @param container a plan or an element
     * @param kind      the kind of the new element
     * @return the reason why not, or empty when it may
     */
    public static Optional<String> refusal(ElementContainer container, ElementKind kind) {
        if (container instanceof WorkPlan) {
            return Optional.empty();
        }
        var outer = ElementKind.of((Element) container);
        if (ALLOWED.get(outer).contains(kind)) {
            return Optional.empty();
        }
        return Optional.of(kind == CHAPTER ? Messages.Containment_ChapterOnlyInPlanOrChapter
                : NLS.bind(Messages.Containment_KindNotInKind, kind.label(), outer.label()));
    }

    /**
     * Whether an existing element may be moved into a container.
     *
     * @param container a plan or an element
     * @param element   the element
     * @return the reason why not, or empty when it may
     */
    public static Optional<String> refusal(ElementContainer container, Element element) {
        if (EcoreUtil.isAncestor(element, container)) {
            return Optional.of(Messages.Containment_InItself);
        }
        return refusal(container, ElementKind.of(element));
    }

    /**
     * Whether a dependency may be made. A cycle is not refused here: the rules report it with its members.
     *
     * @param from the predecessor
     * @param to   the successor
     * @return the reason why not, or empty when it may
     */
    public static Optional<String> dependencyRefusal(Element from, Element to) {
        if (!(from instanceof Task predecessor && to instanceof Task)) {
            return Optional.of(Messages.Containment_DependencyOnlyBetweenTasks);
        }
        if (from == to) {
            return Optional.of(Messages.Containment_DependencyOnItself);
        }
        if (Outline.planOf(from) != Outline.planOf(to)) {
            return Optional.of(Messages.Containment_OtherPlan);
        }
        if (EcoreUtil.isAncestor(from, to) || EcoreUtil.isAncestor(to, from)) {
            return Optional.of(Messages.Containment_DependencyWithOwnPart);
        }
        var exists = predecessor.getSuccessors().stream().anyMatch(dependency -> dependency.getTo() == to);
        return exists ? Optional.of(Messages.Containment_DependencyExists) : Optional.empty();
    }

    /**
     * Whether a relation may be made.
     *
     * @param from   the source
     * @param to     the target
     * @param typeId the type of the relation, or null for a plain one
     * @return the reason why not, or empty when it may
     */
    public static Optional<String> relationRefusal(Element from, Element to, String typeId) {
        if (from == to) {
            return Optional.of(Messages.Containment_RelationToItself);
        }
        if (Outline.planOf(from) != Outline.planOf(to)) {
            return Optional.of(Messages.Containment_OtherPlan);
        }
        var exists = from.getOutgoingRelations().stream()
                .anyMatch(relation -> relation.getTo() == to && Objects.equals(relation.getTypeId(), typeId));
        return exists ? Optional.of(Messages.Containment_RelationExists)
                : Sectors.installed().relationType(typeId).flatMap(type -> type.refusal(from, to));
    }
}
