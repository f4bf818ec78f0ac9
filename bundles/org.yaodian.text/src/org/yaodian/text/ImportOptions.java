/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.util.List;
import java.util.Objects;

import org.yaodian.model.plan.Unit;

/**
 * What the person who imports knows beforehand.
 *
 * @param year   the year the plan is for, or 0 when the document is to say it
 * @param format the form of the document, not null
 * @param units  units known beforehand; the names in the document are looked up in them first, not null, may be empty
 */
public record ImportOptions(int year, ImportFormat format, List<Unit> units) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException when the year is neither 0 nor a year of four digits
     */
    public ImportOptions {
        Objects.requireNonNull(format);
        if (year != 0 && (year < 1000 || year > 9999)) {
            throw new IllegalArgumentException("year " + year);
        }
        units = List.copyOf(units);
    }

    /**
     * Nothing is known beforehand.
     *
     * @return options that leave everything to the document
     */
    public static ImportOptions standard() {
        return new ImportOptions(0, ImportFormat.AUTOMATIC, List.of());
    }

    /**
     * The same options with another year.
     *
     * @param other the year, or 0
     * @return new options
     */
    public ImportOptions withYear(int other) {
        return new ImportOptions(other, format, units);
    }

    /**
     * The same options with another format.
     *
     * @param other the format
     * @return new options
     */
    public ImportOptions withFormat(ImportFormat other) {
        return new ImportOptions(year, other, units);
    }

    /**
     * The same options with other known units.
     *
     * @param others the units; they are copied into the plan where the document names them
     * @return new options
     */
    public ImportOptions withUnits(List<Unit> others) {
        return new ImportOptions(year, format, others);
    }
}
