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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.Control.Parsed;

/** Reads and writes the values that are typed into a line. */
final class Values {

    private static final Pattern DATE = Pattern
            .compile("(\\d{4})\\s*[-/.年]?\\s*(\\d{1,2})\\s*[-/.月]?\\s*(\\d{1,2})\\s*日?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern LIST_SEPARATOR = Pattern.compile("[、，,；;]");

    private Values() {
    }

    static Control<String> text() {
        return new Control.Line<>(text -> text, typed -> new Parsed.Value<>(typed.isBlank() ? null : typed.strip()),
                false);
    }

    static Control<List<String>> list() {
        return new Control.Line<>(list -> String.join("、", list), typed -> new Parsed.Value<>(
                Arrays.stream(LIST_SEPARATOR.split(typed)).map(String::strip).filter(each -> !each.isEmpty()).toList()),
                false);
    }

    static Control<Integer> integer(int from, int to) {
        return new Control.Line<>(String::valueOf, typed -> readInteger(typed, from, to), false);
    }

    static Control<BigDecimal> decimal() {
        return new Control.Line<>(BigDecimal::toPlainString, Values::readDecimal, false);
    }

    static Control<LocalDate> date() {
        return new Control.Line<>(LocalDate::toString, Values::readDate, true);
    }

    static Parsed<Integer> readInteger(String typed, int from, int to) {
        try {
            int value = typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
            return value < from || value > to ? new Parsed.Wrong<>(NLS.bind(Messages.Values_OutOfRange, from, to))
                    : new Parsed.Value<>(value);
        } catch (NumberFormatException e) {
            return new Parsed.Wrong<>(NLS.bind(Messages.Values_NoNumber, typed));
        }
    }

    static Parsed<BigDecimal> readDecimal(String typed) {
        try {
            return new Parsed.Value<>(typed.isBlank() ? null : new BigDecimal(typed.strip().replace(",", "")));
        } catch (NumberFormatException e) {
            return new Parsed.Wrong<>(NLS.bind(Messages.Values_NoNumber, typed));
        }
    }

    static Parsed<LocalDate> readDate(String typed) {
        if (typed.isBlank()) {
            return new Parsed.Value<>(null);
        }
        var text = typed.strip();
        var matcher = COMPACT_DATE.matcher(text);
        if (!matcher.matches()) {
            matcher = DATE.matcher(text);
        }
        try {
            if (matcher.matches()) {
                return new Parsed.Value<>(LocalDate.of(Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))));
            }
        } catch (DateTimeException e) {
            return new Parsed.Wrong<>(NLS.bind(Messages.Values_NoSuchDay, typed));
        }
        return new Parsed.Wrong<>(NLS.bind(Messages.Values_NoDate, typed));
    }
}
