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

import java.time.LocalDate;
import java.time.MonthDay;

import org.yaodian.text.data.Deadlines;

/**
 * Reads points and ranges of time: 2009年12月底前, 6月底, 上半年, 9月至10月, 年内, 适时. The year is that of the plan where
 * the words give none.
 */
final class TimeReader {

    /**
     * A time where it stands.
     *
     * @param start index of its first char
     * @param end   index behind its last char
     * @param from  earliest day, or null when the year is not known
     * @param to    latest day, or null when the year is not known
     * @param due   whether it says by itself when something is due
     * @param vague whether it says little
     */
    record Time(int start, int end, LocalDate from, LocalDate to, boolean due, boolean vague) {}

    private static final String DASHES = "-—~至到";

    private final int year;

    /** A reader for the year of the plan, or 0 when that is not known. */
    TimeReader(int year) {
        this.year = year;
    }

    /** The end of a time at a place, or the place itself when there is none. */
    int endOfTimeAt(String text, int from, int to) {
        char c = text.charAt(from);
        int start = (c == '到' || c == '至' || c == '在' || c == '于') && from + 1 < to ? from + 1 : from;
        var time = at(text, start, to, true);
        if (time == null) {
            return from;
        }
        boolean bare = time.end() == start + 5 && text.charAt(time.end() - 1) == '年' && time.end() < to
                && "度的".indexOf(text.charAt(time.end())) >= 0;
        return bare ? time.end() + 1 : time.end();
    }

    /** The time at a place, or null. With {@code all} also what says nothing of a deadline by itself. */
    Time at(String text, int from, int to, boolean all) {
        var spoken = spoken(text, from, to, all);
        var point = new TimePoint(year, text, from, to).read();
        if (spoken != null && (point == null || spoken.end() >= point.end())) {
            return spoken;
        }
        if (point == null) {
            return null;
        }
        int end = point.end();
        if (end + 1 < to && DASHES.indexOf(text.charAt(end)) >= 0) {
            var second = new TimePoint(year, text, end + 1, to).read();
            if (second != null) {
                return new Time(from, second.end(), point.from(), second.to(), point.due() || second.due(), false);
            }
        }
        return point;
    }

    private Time spoken(String text, int from, int to, boolean all) {
        var hit = Deadlines.table().startingAt(text, from, to);
        if (hit == null || hit.value().labelled() && !all) {
            return null;
        }
        var phrase = hit.value();
        if (hit.to() < to && "性度".indexOf(text.charAt(hit.to())) >= 0) {
            return null;
        }
        return new Time(from, hit.to(), day(phrase.from()), day(phrase.to()), !phrase.labelled(),
                phrase.vague());
    }

    private LocalDate day(MonthDay day) {
        return year == 0 ? null : day.atYear(year);
    }

    /** The whole year of the plan, for words that give no time. */
    Time wholeYear(int start, int end) {
        return new Time(start, end, year == 0 ? null : LocalDate.of(year, 1, 1),
                year == 0 ? null : LocalDate.of(year, 12, 31), true, true);
    }
}
