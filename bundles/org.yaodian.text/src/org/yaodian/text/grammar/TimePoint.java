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

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

import org.yaodian.text.data.Numerals;

/** Reads one point in time, word after word. */
final class TimePoint {

    private static final String[] BEFORE = {"之前", "以前", "前", "为止", "止"};

    private final String text;
    private final int start;
    private final int to;
    private int i;
    private final int year;
    private int pointYear;
    private boolean hasYear;
    private int month;
    private LocalDate first;
    private LocalDate last;
    private boolean fine;

    TimePoint(int year, String text, int start, int to) {
        this.year = year;
        pointYear = year;
        this.text = text;
        this.start = start;
        this.to = to;
        i = start;
    }

    TimeReader.Time read() {
        readYear();
        if (!readMonth() && !readPartOfYear() && !hasYear) {
            return null;
        }
        if (i == start) {
            return null;
        }
        return finish();
    }

    private TimeReader.Time finish() {
        boolean before = false;
        for (var word : BEFORE) {
            if (!before && text.startsWith(word, i) && i + word.length() <= to) {
                before = true;
                i += word.length();
            }
        }
        if (!before && i < to && text.charAt(i) == '内') {
            i++;
            fine = true;
        }
        if (pointYear == 0) {
            return new TimeReader.Time(start, i, null, null, before || fine, false);
        }
        try {
            return range(before);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private TimeReader.Time range(boolean before) {
        if (first == null) {
            first = month > 0 ? LocalDate.of(pointYear, month, 1) : LocalDate.of(pointYear, 1, 1);
            last = month > 0 ? YearMonth.of(pointYear, month).atEndOfMonth() : LocalDate.of(pointYear, 12, 31);
        }
        if (!before) {
            return new TimeReader.Time(start, i, first, last, fine, false);
        }
        var end = fine ? last : first.minusDays(1);
        int from = year > 0 ? Math.min(year, end.getYear()) : end.getYear();
        return new TimeReader.Time(start, i, LocalDate.of(from, 1, 1), end, true, false);
    }

    private void readYear() {
        int end = i;
        while (end < to && end - i < 4 && Numerals.digit(text.charAt(end)) >= 0) {
            end++;
        }
        if (end - i == 4 && end < to && text.charAt(end) == '年') {
            int value = 0;
            for (int k = i; k < end; k++) {
                value = value * 10 + Numerals.digit(text.charAt(k));
            }
            if (value >= 1949 && value < 2100) {
                setYear(value, end + 1);
                if (i < to && text.charAt(i) == '度') {
                    i++;
                }
            }
            return;
        }
        readNamedYear("今年", 0);
        readNamedYear("本年", 0);
        readNamedYear("当年", 0);
        readNamedYear("明年", 1);
        readNamedYear("次年", 1);
        readNamedYear("后年", 2);
        readNamedYear("去年", -1);
    }

    private void readNamedYear(String word, int shift) {
        if (!hasYear && text.startsWith(word, i) && i + word.length() <= to) {
            setYear(year == 0 ? 0 : year + shift, i + word.length());
        }
    }

    private void setYear(int value, int end) {
        pointYear = value;
        hasYear = true;
        i = end;
    }

    private boolean readMonth() {
        int end = i;
        while (end < to && end - i < 3 && (Character.isDigit(text.charAt(end))
                || Numerals.isChineseDigit(text.charAt(end)))) {
            end++;
        }
        if (end == i || end >= to) {
            return false;
        }
        int value = number(i, end);
        if (value < 1 || value > 12) {
            return false;
        }
        if (text.charAt(end) != '月') {
            boolean range = "-—~至".indexOf(text.charAt(end)) >= 0 && end + 2 < to
                    && new TimePoint(year, text, end + 1, to).readMonth();
            if (!range) {
                return false;
            }
            month = value;
            i = end;
            return true;
        }
        month = value;
        i = end + 1;
        readDay();
        return true;
    }

    private int number(int from, int end) {
        for (int k = from; k < end; k++) {
            if (Character.isDigit(text.charAt(k)) != Character.isDigit(text.charAt(from))) {
                return -1;
            }
        }
        return Character.isDigit(text.charAt(from)) ? Integer.parseInt(text.substring(from, end))
                : Numerals.chineseInt(text, from, end);
    }

    private void readDay() {
        if (i < to && text.charAt(i) == '份') {
            i++;
        }
        int end = i;
        while (end < to && end - i < 3 && (Character.isDigit(text.charAt(end))
                || Numerals.isChineseDigit(text.charAt(end)))) {
            end++;
        }
        if (end > i && end < to && (text.charAt(end) == '日' || text.charAt(end) == '号')) {
            int day = number(i, end);
            if (day >= 1 && day <= 31) {
                i = end + 1;
                days(day, day);
            }
        } else if (i < to && (text.charAt(i) == '底' || text.charAt(i) == '末')) {
            i++;
            days(21, 31);
        } else if (i < to && text.charAt(i) == '初') {
            i++;
            days(1, 10);
        } else if (text.startsWith("上旬", i)) {
            i += 2;
            days(1, 10);
        } else if (text.startsWith("中旬", i)) {
            i += 2;
            days(11, 20);
        } else if (text.startsWith("下旬", i)) {
            i += 2;
            days(21, 31);
        }
    }

    private void days(int from, int end) {
        fine = true;
        if (pointYear > 0) {
            var yearMonth = YearMonth.of(pointYear, month);
            first = yearMonth.atDay(Math.min(from, yearMonth.lengthOfMonth()));
            last = yearMonth.atDay(Math.min(end, yearMonth.lengthOfMonth()));
        }
    }

    private boolean readPartOfYear() {
        if (text.startsWith("上半年", i) && i + 3 <= to) {
            return months(1, 6, 3);
        } else if (text.startsWith("下半年", i) && i + 3 <= to) {
            return months(7, 12, 3);
        }
        int ordinal = i < to && text.charAt(i) == '第' ? i + 1 : i;
        if (text.startsWith("季度", ordinal + 1) && ordinal + 3 <= to) {
            int quarter = text.charAt(ordinal) == '首' ? 1 : Numerals.digit(text.charAt(ordinal));
            if (quarter >= 1 && quarter <= 4) {
                boolean end = ordinal + 3 < to && "末底".indexOf(text.charAt(ordinal + 3)) >= 0;
                int length = ordinal + 3 - i + (end ? 1 : 0);
                return months(end ? quarter * 3 : quarter * 3 - 2, quarter * 3, length);
            }
        }
        if (!hasYear || i >= to) {
            return false;
        }
        int skip = text.startsWith("年底", i) || text.startsWith("年末", i) || text.startsWith("年内", i) ? 1 : 0;
        char c = i + skip < to ? text.charAt(i + skip) : ' ';
        if (c == '底' || c == '末') {
            return months(12, 12, skip + 1);
        } else if (c == '初') {
            return months(1, 3, 1);
        } else if (c == '中' && i + 1 < to && "前，".indexOf(text.charAt(i + 1)) >= 0) {
            return months(1, 6, 1);
        } else if (c == '内') {
            return months(1, 12, skip + 1);
        }
        return false;
    }

    private boolean months(int from, int end, int length) {
        i += length;
        fine = true;
        if (pointYear > 0) {
            first = LocalDate.of(pointYear, from, 1);
            last = YearMonth.of(pointYear, end).atEndOfMonth();
        }
        return true;
    }
}
