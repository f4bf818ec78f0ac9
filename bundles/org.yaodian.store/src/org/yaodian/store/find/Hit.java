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
import java.util.List;

/**
 * An element that was found, as it is in the newest revision of its plan's main branch.
 *
 * @param planId  the plan
 * @param title   its title
 * @param year    its year
 * @param pieceId the id of the element
 * @param code    its code; may be empty
 * @param name    its name; may be empty
 * @param units   the names of its units
 * @param due     its date, may be null
 * @param percent how much is done, 0 to 100
 * @param light   how it stands
 */
public record Hit(String planId, String title, int year, String pieceId, String code, String name, List<String> units,
        LocalDate due, int percent, TaskLight light) {

    /** Copies the units. */
    public Hit {
        units = List.copyOf(units);
    }
}
