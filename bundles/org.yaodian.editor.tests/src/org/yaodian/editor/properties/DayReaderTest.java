/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.editor.properties.FieldControl.Parsed;

class DayReaderTest {

    private static final int YEAR = 2007;

    @ParameterizedTest
    @ValueSource(strings = {"2007-06-30", "2007-6-30", "2007/06/30", "2007.6.30", "20070630", "2007年6月30日",
            " 2007-06-30 ", "6-30", "6月30日"})
    void aDateIsReadInAnyUsualForm(String typed) {
        assertEquals(new Parsed.Value<>(LocalDate.of(2007, 6, 30)), new DayReader(false).read(typed, YEAR));
    }

    @ParameterizedTest
    @CsvSource({"2007-6,2007-06-01,2007-06-30", "2008年2月,2008-02-01,2008-02-29", "上半年,2007-01-01,2007-06-30",
            "6月底,2007-06-30,2007-06-30", "三季度,2007-07-01,2007-09-30"})
    void aMonthOrAPartOfTheYearStandsForItsFirstOrLastDay(String typed, LocalDate first, LocalDate last) {
        assertEquals(new Parsed.Value<>(first), new DayReader(false).read(typed, YEAR));
        assertEquals(new Parsed.Value<>(last), new DayReader(true).read(typed, YEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-02-30", "2007-13-01", "30.6.2007", "尽快吧", "2007-13", "0-0"})
    void whatIsNoDateIsRefusedWithAReason(String typed) {
        var wrong = assertInstanceOf(Parsed.Wrong.class, new DayReader(true).read(typed, YEAR));
        assertTrue(wrong.reason().contains(typed));
    }

    @Test
    void nothingTypedMeansNoDay() {
        assertEquals(new Parsed.Value<>(null), new DayReader(true).read("  ", YEAR));
    }

    @Test
    void whatIsTypedInAnotherFormIsExplainedByItsDay() {
        assertEquals("2007-06-30", new DayReader(true).explain("2007-6", YEAR));
        assertEquals("", new DayReader(true).explain("2007-06-30", YEAR));
        assertEquals("", new DayReader(true).explain("2007-", YEAR));
    }
}
