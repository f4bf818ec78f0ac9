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
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void theUnitMayStandBehindTheNumber() {
        assertEquals(new Amount(new BigDecimal("400"), "亿美元"), Amount.of(" 400亿美元 "));
        assertEquals(new Amount(new BigDecimal("15.5"), "%"), Amount.of("15.5 %"));
        assertEquals(new Amount(new BigDecimal("-3"), null), Amount.of("-3"));
        assertEquals(new Amount(new BigDecimal("1200000"), "户"), Amount.of("1,200,000户"));
    }

    @Test
    void aTextThatBeginsWithoutANumberHasNone() {
        assertNull(Amount.of("亿元").number());
        assertNull(Amount.of("").number());
        assertNull(Amount.of("约 5 家").number());
    }
}
