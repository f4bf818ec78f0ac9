/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.district;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * When a district reports, and to whom.
 *
 * @param receiver name of the body that gets the reports, may be empty
 * @param period   what a report is about
 * @param day      day of the last month of a period by which the report is due, 1 to 31; the last day of a shorter month
 */
public record Reporting(String receiver, Period period, int day) {

    private static final int MONTHS = 12;

    /** How long a period is. */
    public enum Period {
        /** One month. */
        MONTH(1),
        /** Three months. */
        QUARTER(3),
        /** The whole year. */
        YEAR(12);

        private final int months;

        Period(int months) {
            this.months = months;
        }

        /**
         * The period with a name.
         *
         * @param name {@code month}, {@code quarter} or {@code year}
         * @return the period
         * @throws IllegalArgumentException when there is no such period
         */
        static Period of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The report that is due next for the plan of a year.
     *
     * @param today today
     * @param year  year of the plan
     * @return its day: not before today, but the last one of the year when all are past
     */
    public LocalDate next(LocalDate today, int year) {
        return days(year).filter(due -> !due.isBefore(today)).findFirst()
                .orElseGet(() -> days(year).reduce((first, second) -> second).orElseThrow());
    }

    private Stream<LocalDate> days(int year) {
        return Stream.iterate(period.months, month -> month <= MONTHS, month -> month + period.months)
                .map(month -> due(YearMonth.of(year, month)));
    }

    private LocalDate due(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /**
     * The name of the period a report belongs to, as progress reports write it.
     *
     * @param due the day it is due
     * @return such as 2007-03, 2007-Q1 or 2007
     */
    public String nameOf(LocalDate due) {
        return switch (period) {
            case MONTH -> YearMonth.from(due).toString();
            case QUARTER -> due.getYear() + "-Q" + (due.getMonthValue() + 2) / 3;
            case YEAR -> String.valueOf(due.getYear());
        };
    }
}
