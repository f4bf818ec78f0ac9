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

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.editor.properties.Control.Parsed;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2007-06-30", "2007-6-30", "2007/06/30", "2007.6.30", "20070630", "2007年6月30日",
            " 2007-06-30 "})
    void aDateIsReadInAnyUsualForm(String typed) {
        assertEquals(new Parsed.Value<>(LocalDate.of(2007, 6, 30)), Values.readDate(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2007-02-30", "2007-13-01", "年底前", "30.6.2007", "2007"})
    void whatIsNoDateIsRefusedWithAReason(String typed) {
        var wrong = assertInstanceOf(Parsed.Wrong.class, Values.readDate(typed));
        assertEquals(true, wrong.reason().contains(typed));
    }

    @Test
    void nothingTypedMeansNoValue() {
        assertEquals(new Parsed.Value<>(null), Values.readDate("  "));
        assertEquals(new Parsed.Value<>(null), Values.readDecimal(""));
    }

    @Test
    void aNumberOutsideItsRangeIsRefused() {
        assertEquals(new Parsed.Value<>(100), Values.readInteger("100", 0, 100));
        assertInstanceOf(Parsed.Wrong.class, Values.readInteger("101", 0, 100));
        assertInstanceOf(Parsed.Wrong.class, Values.readInteger("-1", 0, 100));
        assertInstanceOf(Parsed.Wrong.class, Values.readInteger("1.5", 0, 100));
    }

    @Test
    void aDecimalMayHaveThousandsSeparators() {
        assertEquals(new Parsed.Value<>(new BigDecimal("40000000000.5")), Values.readDecimal("40,000,000,000.5"));
    }
}
