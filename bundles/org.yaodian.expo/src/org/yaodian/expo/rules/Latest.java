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
import java.util.Objects;
import java.util.function.Function;

import org.yaodian.expo.facets.OpeningFacet;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Event;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.sector.Facets;
import org.yaodian.rules.shared.Labels;

/**
 * The latest days on which an element can begin and end, counted back from a countdown day along dependencies and
 * relations: one step of the backward pass of the critical path method (Kelley and Walker 1959), in calendar days. Two
 * are equal only when they come from the same one.
 *
 * @param element the element
 * @param start   its latest first day
 * @param finish  its latest last day
 * @param via     the dependency or relation that drives it, or null for a countdown day
 * @param next    the latest days of what that one leads to, or null
 * @param goal    what messages call the countdown day
 */
record Latest(Element element, LocalDate start, LocalDate finish, Identified via, Latest next, String goal) {

    private static final int LONGEST_WAY = 200;

    /**
     * Counts back to an element.
     *
     * @param element an element; an event is a countdown day
     * @param latest  the latest days of what comes after it
     * @return its latest days, or null when it is not counted back from any day
     */
    static Latest of(Element element, Function<Element, Latest> latest) {
        if (element instanceof Event event) {
            var day = dayOf(event);
            return new Latest(event, day, day, null, null, Labels.of(event));
        }
        var span = Span.of(element);
        Latest earliest = null;
        for (var link : BackLink.after(element)) {
            var next = latest.apply(link.after());
            var bound = next == null ? null : link.latestFinish(span, next);
            if (bound != null && (earliest == null || bound.isBefore(earliest.finish))) {
                earliest = new Latest(element, bound.minusDays(span.daysOrOne() - 1L), bound, link.via(), next,
                        next.goal);
            }
        }
        return earliest;
    }

    /** The day before which all is ready that is counted back from an event. */
    private static LocalDate dayOf(Event event) {
        if (ExpoTypes.REHEARSAL.equals(event.getTypeId())) {
            return event.getStart() == null ? ExpoData.TRIAL_FIRST : event.getStart();
        }
        var day = event.getStart() == null ? ExpoData.OPENING : event.getStart();
        int reserve = Facets.of(event, OpeningFacet.class).map(OpeningFacet::getReserve).orElse(1);
        return day.minusDays(Math.max(reserve, 1) - 1L);
    }

    /** What drives it: elements and links in their order, up to the countdown day. */
    List<Identified> way() {
        var way = new ArrayList<Identified>(List.of(element));
        for (var step = this; step.next != null && way.size() < LONGEST_WAY; step = step.next) {
            way.add(step.via);
            way.add(step.next.element);
        }
        return way;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Latest latest && element == latest.element && via == latest.via && next == latest.next
                && start.equals(latest.start) && finish.equals(latest.finish) && goal.equals(latest.goal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(element, finish);
    }
}
