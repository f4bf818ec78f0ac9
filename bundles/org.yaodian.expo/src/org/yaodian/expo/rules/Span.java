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
import java.time.temporal.ChronoUnit;

import org.yaodian.expo.facets.Scheduled;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Task;
import org.yaodian.model.sector.Facets;

/**
 * When an element is worked on: a task by its planned dates, all else by its facet.
 *
 * @param start  the first day, or null
 * @param finish the last day, or null
 * @param days   calendar days in between, both ends included; 0 when unknown
 */
record Span(LocalDate start, LocalDate finish, int days) {

    private static final double WEEK = 7;
    private static final double WORKING_WEEK = 5;
    private static final Span UNKNOWN = new Span(null, null, 0);

    static Span of(Element element) {
        if (element instanceof Task task) {
            return of(task.getPlannedStart(), task.getPlannedFinish(), calendarDays(task.getDuration()));
        }
        return Facets.of(element, Scheduled.class)
                .map(facet -> of(facet.getStart(), facet.getReady(), facet.getDays())).orElse(UNKNOWN);
    }

    private static Span of(LocalDate start, LocalDate finish, int days) {
        boolean known = start != null && finish != null && !finish.isBefore(start);
        return new Span(start, finish, known ? (int) ChronoUnit.DAYS.between(start, finish) + 1 : Math.max(days, 0));
    }

    /** Working days as calendar days, in weeks of five working days. */
    static int calendarDays(int workingDays) {
        return (int) Math.ceil(workingDays * WEEK / WORKING_WEEK);
    }

    int daysOrOne() {
        return Math.max(days, 1);
    }

    /** Moves an element, so that it ends on a day; its length stays. */
    void moveTo(LocalDate newFinish, Element element) {
        var newStart = newFinish.minusDays(daysOrOne() - 1L);
        if (element instanceof Task task) {
            task.setPlannedStart(newStart);
            task.setPlannedFinish(newFinish);
        } else {
            Facets.of(element, Scheduled.class).ifPresent(facet -> {
                facet.setStart(newStart);
                facet.setReady(newFinish);
            });
        }
    }
}
