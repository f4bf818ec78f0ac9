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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.yaodian.model.district.Reporting.Period;

@SuppressWarnings("nls")
class ReportingTest {

    private static Reporting every(Period period, int day) {
        return new Reporting("市信息委", period, day);
    }

    @Test
    void theNextReportIsNotBeforeToday() {
        var monthly = every(Period.MONTH, 25);
        assertEquals(LocalDate.of(2007, 3, 25), monthly.next(LocalDate.of(2007, 3, 25), 2007));
        assertEquals(LocalDate.of(2007, 4, 25), monthly.next(LocalDate.of(2007, 3, 26), 2007));
    }

    @Test
    void aQuarterIsReportedInItsLastMonth() {
        assertEquals(LocalDate.of(2007, 6, 20), every(Period.QUARTER, 20).next(LocalDate.of(2007, 4, 1), 2007));
        assertEquals(LocalDate.of(2007, 12, 20), every(Period.YEAR, 20).next(LocalDate.of(2007, 4, 1), 2007));
    }

    @Test
    void aShortMonthIsReportedOnItsLastDay() {
        assertEquals(LocalDate.of(2007, 2, 28), every(Period.MONTH, 31).next(LocalDate.of(2007, 2, 1), 2007));
    }

    @Test
    void aPlanOfAnotherYearKeepsToItsYear() {
        var monthly = every(Period.MONTH, 25);
        assertEquals(LocalDate.of(2007, 1, 25), monthly.next(LocalDate.of(2006, 11, 1), 2007));
        assertEquals(LocalDate.of(2007, 12, 25), monthly.next(LocalDate.of(2009, 1, 1), 2007));
    }

    @Test
    void periodsAreNamedAsProgressReportsNameThem() {
        var day = LocalDate.of(2007, 6, 20);
        assertEquals("2007-06", every(Period.MONTH, 20).nameOf(day));
        assertEquals("2007-Q2", every(Period.QUARTER, 20).nameOf(day));
        assertEquals("2007", every(Period.YEAR, 20).nameOf(day));
    }
}
