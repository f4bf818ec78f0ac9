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

/**
 * What to look for. Whatever is null does not matter.
 *
 * @param text     part of a name, note, code or deadline; case, width of letters, white space and punctuation do not
 *                 count; Latin letters also match the first letters of the pinyin of the name
 * @param unit     the name of a unit that has a part in it
 * @param district the name of a district that it concerns
 * @param sector   the id of the sector that declares its type
 * @param verb     its verb
 * @param light    how it stands on {@code today}
 * @param year     the year of its plan
 * @param planId   its plan
 * @param dueFrom  it is due on this day or later
 * @param dueTo    it is due on this day or earlier
 * @param today    the day for lights
 * @param limit    how many results at most
 */
public record FindQuery(String text, String unit, String district, String sector, String verb, TaskLight light,
        Integer year, String planId, LocalDate dueFrom, LocalDate dueTo, LocalDate today, int limit) {

    /** How many results there are at most unless it is told. */
    public static final int USUAL_LIMIT = 100;

    /**
     * Looks for a text in all plans.
     *
     * @param text the text
     * @return the query
     */
    public static FindQuery of(String text) {
        return new FindQuery(text, null, null, null, null, null, null, null, null, null, LocalDate.now(), USUAL_LIMIT);
    }
}
