/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Deadline;
import org.yaodian.model.plan.Task;

/**
 * How a task stands, in the words of supervision: a blue slip near the deadline, yellow behind the plan, red overdue.
 * Only tasks that are followed have a light: those with progress, and those of the current year.
 */
public enum Light {
    /** Finished. */
    DONE,
    /** Past its deadline and not finished. */
    OVERDUE,
    /** Much less done than time has passed. */
    BEHIND,
    /** Due within {@value #NEAR} days. */
    NEAR_DUE,
    /** None of these. */
    ON_TRACK,
    /** Nothing is known, or the object is no task. */
    NONE;

    private static final int NEAR = 30;
    /** So many percent less than the share of time that has passed are behind the plan. */
    private static final int BEHIND_BY = 20;

    /**
     * The light of an object.
     *
     * @param object what a node shows, may be null
     * @param today  the day to look at it
     * @return its light, never null
     */
    public static Light of(EObject object, LocalDate today) {
        if (!(object instanceof Task task) || !isFollowed(task, today)) {
            return NONE;
        }
        if (task.getActualFinish() != null || task.getPercent() >= 100) {
            return DONE;
        }
        var due = due(task);
        if (due == null) {
            return NONE;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (task.getPercent() + BEHIND_BY < expected(task, due, today)) {
            return BEHIND;
        }
        return due.isAfter(today.plusDays(NEAR)) ? ON_TRACK : NEAR_DUE;
    }

    private static boolean isFollowed(Task task, LocalDate today) {
        var plan = Outline.planOf(task);
        return task.getPercent() > 0 || task.getActualStart() != null || task.getActualFinish() != null
                || !task.getReports().isEmpty() || plan != null && plan.getYear() == today.getYear();
    }

    private static LocalDate due(Task task) {
        Deadline deadline = task.getDeadline();
        return deadline != null && deadline.getTo() != null ? deadline.getTo() : task.getPlannedFinish();
    }

    /** The percentage of its time that has passed. */
    private static long expected(Task task, LocalDate due, LocalDate today) {
        var start = task.getActualStart() != null ? task.getActualStart() : task.getPlannedStart();
        if (start == null || !start.isBefore(due) || !start.isBefore(today)) {
            return 0;
        }
        return 100 * (today.toEpochDay() - start.toEpochDay()) / (due.toEpochDay() - start.toEpochDay());
    }

    /**
     * Its name in a filter.
     *
     * @return lower-case letters and hyphens
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
