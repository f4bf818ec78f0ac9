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
import org.junit.jupiter.api.Test;
import org.yaodian.editor.properties.FieldControl.Parsed;

class ValuesTest {

    @Test
    void nothingTypedMeansNoValue() {
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
