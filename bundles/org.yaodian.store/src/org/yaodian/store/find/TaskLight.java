/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.find;

import java.time.LocalDate;

/** How a task stands on a day, as far as its dates tell. */
public enum TaskLight {
    /** Finished. */
    DONE,
    /** Past its date and not finished: red. */
    OVERDUE,
    /** Due within {@value #NEAR_DAYS} days: blue. */
    NEAR_DUE,
    /** Due later: green. */
    ON_TRACK,
    /** Not finished and without a date. */
    NONE;

    /** How many days before its date a task is near due. */
    static final int NEAR_DAYS = 30;

    /**
     * The light of a task.
     *
     * @param done  whether it is finished
     * @param due   its date, may be null
     * @param today the day to look at it
     * @return its light
     */
    static TaskLight of(boolean done, LocalDate due, LocalDate today) {
        if (done) {
            return DONE;
        }
        if (due == null) {
            return NONE;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        return due.isAfter(today.plusDays(NEAR_DAYS)) ? ON_TRACK : NEAR_DUE;
    }
}
