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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeRangeTest {

    @ParameterizedTest
    @CsvSource({"年底前,2007-01-01,2007-12-31", "上半年,2007-01-01,2007-06-30", "6月底前完成,2007-01-01,2007-06-30",
            "2009年12月底,2009-12-21,2009-12-31", "9月至10月,2007-09-01,2007-10-31"})
    void wordsThatAreNothingButATimeHaveTheirDays(String words, LocalDate from, LocalDate to) {
        assertEquals(Optional.of(new TimeRange(from, to, false)), TimeRange.of(words, 2007));
    }

    @Test
    void wordsThatSayLittleAreVague() {
        assertTrue(TimeRange.of("适时", 2007).orElseThrow().vague());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "尽量", "6月底前由市信息委负责", "13月"})
    void otherWordsHaveNone(String words) {
        assertEquals(Optional.empty(), TimeRange.of(words, 2007));
    }
}
