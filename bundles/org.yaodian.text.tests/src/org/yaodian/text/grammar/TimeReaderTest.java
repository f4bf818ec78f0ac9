/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines and their ranges in a plan of 2009. */
@SuppressWarnings("nls")
class TimeReaderTest {

    private static TimeReader.Time read(String text) {
        return new TimeReader(2009).at(text, 0, text.length(), true);
    }

    @ParameterizedTest
    @CsvSource({"2009年12月底, 2009-12-21, 2009-12-31", "2009年12月底前, 2009-01-01, 2009-12-31",
            "12月31日前, 2009-01-01, 2009-12-31", "6月底前, 2009-01-01, 2009-06-30", "六月底前, 2009-01-01, 2009-06-30",
            "6月30日, 2009-06-30, 2009-06-30", "二○○九年九月, 2009-09-01, 2009-09-30", "9月中旬, 2009-09-11, 2009-09-20",
            "2月底, 2009-02-21, 2009-02-28", "上半年, 2009-01-01, 2009-06-30", "下半年, 2009-07-01, 2009-12-31",
            "年底前, 2009-01-01, 2009-12-31", "年内, 2009-01-01, 2009-12-31", "第三季度, 2009-07-01, 2009-09-30",
            "二季度末, 2009-06-01, 2009-06-30", "3月—6月, 2009-03-01, 2009-06-30", "3-6月, 2009-03-01, 2009-06-30",
            "9月至10月, 2009-09-01, 2009-10-31", "2010年底, 2010-12-01, 2010-12-31", "明年6月底前, 2009-01-01, 2010-06-30",
            "2009年上半年, 2009-01-01, 2009-06-30", "适时, 2009-01-01, 2009-12-31", "全年, 2009-01-01, 2009-12-31",
            "2011年前, 2009-01-01, 2010-12-31", "10月前, 2009-01-01, 2009-09-30", "2009—2011年, 2009-01-01, 2011-12-31"})
    void wordsBecomeARange(String words, String from, String to) {
        var time = read(words.replace("2009—2011年", "2009年—2011年"));
        assertEquals(from, String.valueOf(time.from()));
        assertEquals(to, String.valueOf(time.to()));
    }

    @ParameterizedTest
    @CsvSource({"13月底", "一季", "年产", "月", "2009", "第五季度"})
    void otherWordsAreNoTime(String words) {
        assertNull(read(words));
    }

    @Test
    void withoutAYearThereIsNoRange() {
        var text = "6月底前";
        var time = new TimeReader(0).at(text, 0, text.length(), true);
        assertNull(time.from());
        assertNull(time.to());
        assertEquals(text.length(), time.end());
    }

    @Test
    void theLongestTimeIsRead() {
        var text = "2009年12月底前完成";
        assertEquals(9 + 1, read(text).end());
    }
}
