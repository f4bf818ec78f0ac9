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
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.FieldControl.Parsed;
import org.yaodian.editor.properties.FieldControl.Reader;
import org.yaodian.model.Outline;

/** Reads and writes the values that are typed into a line. */
final class Values {

    private static final Pattern LIST_SEPARATOR = Pattern.compile("[、，,；;]");

    private Values() {
    }

    static FieldControl<String> text() {
        return line(Function.identity(), typed -> new Parsed.Value<>(typed.isBlank() ? null : typed.strip()));
    }

    static FieldControl<List<String>> list() {
        return line(list -> String.join("、", list), typed -> new Parsed.Value<>(Arrays
                .stream(LIST_SEPARATOR.split(typed)).map(String::strip).filter(each -> !each.isEmpty()).toList()));
    }

    static FieldControl<Integer> integer(int from, int to) {
        return line(String::valueOf, typed -> readInteger(typed, from, to));
    }

    static FieldControl<BigDecimal> decimal() {
        return line(BigDecimal::toPlainString, Values::readDecimal);
    }

    private static <T> FieldControl<T> line(Function<T, String> writer, Function<String, Parsed<T>> reader) {
        Reader<T> ofAnyYear = (typed, year) -> reader.apply(typed);
        return new FieldControl.Line<>(writer, ofAnyYear, false);
    }

    /** A day; where a month or a part of the year is typed, its first day. */
    static FieldControl<LocalDate> firstDay() {
        return new FieldControl.Line<>(LocalDate::toString, new DayReader(false), true);
    }

    /** A day; where a month or a part of the year is typed, its last day. */
    static FieldControl<LocalDate> lastDay() {
        return new FieldControl.Line<>(LocalDate::toString, new DayReader(true), true);
    }

    /** A moment, which is only shown. */
    static FieldControl<Instant> moment() {
        return new FieldControl.Shown<>(
                moment -> DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withZone(ZoneId.systemDefault()).format(moment),
                moment -> null);
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

    /** {@return the year of the plan an object stands in, or this year when it is not known} */
    static int yearOf(EObject object) {
        var plan = Outline.planOf(object);
        return plan == null || plan.getYear() == 0 ? Year.now().getValue() : plan.getYear();
    }
}
