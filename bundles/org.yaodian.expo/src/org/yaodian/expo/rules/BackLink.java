/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.expo.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.Task;

/**
 * Why one element has to end in time for another one.
 *
 * @param before what comes first
 * @param after  what comes after it
 * @param via    the dependency or relation that says so
 * @param type   how their days depend on each other
 * @param lag    days in between
 */
record BackLink(Element before, Element after, Identified via, DependencyType type, int lag) {

    private static BackLink of(Dependency link) {
        return link.getFrom() == null || link.getTo() == null ? null
                : new BackLink(link.getFrom(), link.getTo(), link, link.getType(),
                        Span.calendarDays(link.getLag()));
    }

    /** The link that a relation stands for, or null when it does not order anything. */
    private static BackLink of(Relation relation) {
        if (relation.getFrom() == null || relation.getTo() == null || relation.getTypeId() == null) {
            return null;
        }
        return switch (relation.getTypeId()) {
            case ExpoTypes.COUNTS_BACK -> finishes(relation.getFrom(), relation.getTo(), relation, 1);
            case ExpoTypes.BUILDS -> finishes(relation.getFrom(), relation.getTo(), relation, 0);
            case ExpoTypes.TRIAL_NEEDS -> finishes(relation.getTo(), relation.getFrom(), relation, 1);
            default -> null;
        };
    }

    private static BackLink finishes(Element before, Element after, Relation via, int days) {
        return new BackLink(before, after, via, DependencyType.FINISH_TO_FINISH, days);
    }

    /** The links of an element to all that comes after it, dependencies first. */
    static List<BackLink> after(Element element) {
        return links(element, PlanPackage.Literals.TASK__SUCCESSORS, PlanPackage.Literals.ELEMENT__OUTGOING_RELATIONS,
                PlanPackage.Literals.ELEMENT__INCOMING_RELATIONS);
    }

    /** The links of all that comes before an element to it. */
    static List<BackLink> before(Element element) {
        return links(element, PlanPackage.Literals.TASK__PREDECESSORS,
                PlanPackage.Literals.ELEMENT__INCOMING_RELATIONS, PlanPackage.Literals.ELEMENT__OUTGOING_RELATIONS);
    }

    private static List<BackLink> links(Element element, EReference dependencies, EReference along,
            EReference against) {
        var links = new ArrayList<BackLink>(2);
        if (element instanceof Task) {
            all(element, dependencies).forEach(link -> add(of((Dependency) link), links));
        }
        for (var link : all(element, along)) {
            if (!ExpoTypes.TRIAL_NEEDS.equals(((Relation) link).getTypeId())) {
                add(of((Relation) link), links);
            }
        }
        for (var link : all(element, against)) {
            if (ExpoTypes.TRIAL_NEEDS.equals(((Relation) link).getTypeId())) {
                add(of((Relation) link), links);
            }
        }
        return links;
    }

    private static List<?> all(Element element, EReference reference) {
        return element.eIsSet(reference) ? (List<?>) element.eGet(reference) : List.of();
    }

    private static void add(BackLink link, List<BackLink> links) {
        if (link != null) {
            links.add(link);
        }
    }

    /** The latest last day of what comes first. */
    LocalDate latestFinish(Span own, Latest next) {
        return switch (type) {
            case FINISH_TO_START -> next.start().minusDays(1L + lag);
            case START_TO_START -> next.start().minusDays(lag).plusDays(own.daysOrOne() - 1L);
            case FINISH_TO_FINISH -> next.finish().minusDays(lag);
            case START_TO_FINISH -> next.finish().minusDays(lag).plusDays(own.daysOrOne() - 1L);
        };
    }
}
