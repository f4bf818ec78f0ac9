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

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number with its unit.
 *
 * @param number the number, or null
 * @param unit its unit, for example 亿美元 or %, or null
 */
record Amount(BigDecimal number, String unit) {

    private static final Pattern TYPED = Pattern.compile("([-+]?[\\d,]*\\.?\\d+)\\s*(.*)");

    /**
     * Takes a typed text apart.
     *
     * @param typed for example "400亿美元" or "15 %"
     * @return the number and what stands behind it; without a number when the text does not begin with one
     */
    static Amount of(String typed) {
        var matcher = TYPED.matcher(typed.strip());
        if (!matcher.matches()) {
            return new Amount(null, null);
        }
        var unit = matcher.group(2).strip();
        return new Amount(new BigDecimal(matcher.group(1).replace(",", "")), unit.isEmpty() ? null : unit);
    }

    @Override
    public String toString() {
        var digits = number == null ? "" : number.toPlainString();
        return unit == null ? digits : digits + (digits.isEmpty() ? "" : " ") + unit;
    }
}
