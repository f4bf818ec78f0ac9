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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.yaodian.editor.properties.FieldControl.Parsed;
import org.yaodian.editor.properties.FieldControl.Reader;
import org.yaodian.text.TimeRange;

/**
 * Reads a day as people type it: 2007-06-30, 2007.6.30, 20070630, 6-30, 2007-6, 2007年6月, 6月底, 上半年.
 *
 * @param last whether a month or a part of the year stands for its last day instead of its first
 */
record DayReader(boolean last) implements Reader<LocalDate> {

    private static final Pattern DATE = Pattern
            .compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*月?()");
    private static final Pattern DAY = Pattern.compile("()(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})");
    private static final Pattern AT_THE_END = Pattern.compile(".*[底末]");

    @Override
    public Parsed<LocalDate> read(String typed, int year) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Parsed.Value<>(null);
        }
        try {
            for (var pattern : new Pattern[]{COMPACT_DATE, DATE, MONTH, DAY}) {
                var matcher = pattern.matcher(text);
                if (matcher.matches()) {
                    return new Parsed.Value<>(day(matcher.group(1), matcher.group(2), matcher.group(3), year));
                }
            }
        } catch (DateTimeException e) {
            return new Parsed.Wrong<>(NLS.bind(Messages.Values_NoSuchDay, typed));
        }
        return TimeRange.of(text, year).<Parsed<LocalDate>>map(range -> new Parsed.Value<>(
                last || AT_THE_END.matcher(text).matches() ? range.to() : range.from()))
                .orElseGet(() -> new Parsed.Wrong<>(NLS.bind(Messages.Values_NoDate, typed)));
    }

    private LocalDate day(String year, String month, String day, int otherwise) {
        var ofMonth = YearMonth.of(year.isEmpty() ? otherwise : Integer.parseInt(year), Integer.parseInt(month));
        if (!day.isEmpty()) {
            return ofMonth.atDay(Integer.parseInt(day));
        }
        return last ? ofMonth.atEndOfMonth() : ofMonth.atDay(1);
    }

    @Override
    public String explain(String typed, int year) {
        return read(typed, year) instanceof Parsed.Value<LocalDate>(var day) && day != null
                && !day.toString().equals(typed.strip()) ? day.toString() : "";
    }
}
