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

import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.DependencyType;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Relation;

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

    static BackLink of(Dependency link) {
        return link.getFrom() == null || link.getTo() == null ? null
                : new BackLink(link.getFrom(), link.getTo(), link, link.getType(),
                        Span.calendarDays(link.getLag()));
    }

    /** The link that a relation stands for, or null when it does not order anything. */
    static BackLink of(Relation relation) {
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

    /** The latest last day of what comes first. */
    LocalDate latestFinish(Span own, LocalDate latestAfter, Span afterSpan) {
        var finish = latestAfter;
        var start = after instanceof Event ? finish : finish.minusDays(afterSpan.daysOrOne() - 1L);
        return switch (type) {
            case FINISH_TO_START -> start.minusDays(1L + lag);
            case START_TO_START -> start.minusDays(lag).plusDays(own.daysOrOne() - 1L);
            case FINISH_TO_FINISH -> finish.minusDays(lag);
            case START_TO_FINISH -> finish.minusDays(lag).plusDays(own.daysOrOne() - 1L);
        };
    }
}
