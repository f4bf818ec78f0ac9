/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.yaodian.text.data.Numerals;

/** Reads calendar days: 2007-01-29, 2007年1月18日, 二○○七年一月十八日. */
public final class DateReader {

    private static final String DIGITS = "[0-9零〇○ＯO一二两三四五六七八九十廿]";
    private static final Pattern DATE = Pattern.compile("(" + DIGITS + "{4})年(" + DIGITS + "{1,3})月(" + DIGITS
            + "{1,3})日|(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d|[一二]" + DIGITS + "{3})年");

    private DateReader() {
    }

    /**
     * The first day in a text.
     *
     * @param text the text of a passage
     * @return the day, or null when there is none
     */
    public static LocalDate first(String text) {
        var matcher = DATE.matcher(text);
        while (matcher.find()) {
            var date = date(matcher);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /**
     * The day that is all of a text, brackets around it aside.
     *
     * @param text the text of a passage
     * @return the day, or null when the text is anything else
     */
    public static LocalDate whole(String text) {
        var plain = text.replace("〔", "").replace("〕", "").replace("（", "").replace("）", "").strip();
        var matcher = DATE.matcher(plain);
        return matcher.matches() ? date(matcher) : null;
    }

    /**
     * The first year in a text.
     *
     * @param text the text of a passage
     * @return the year, or 0 when there is none
     */
    public static int year(String text) {
        var matcher = YEAR.matcher(text);
        return matcher.find() ? number(matcher.group(1)) : 0;
    }

    private static LocalDate date(Matcher matcher) {
        int group = matcher.group(1) != null ? 1 : 4;
        try {
            return LocalDate.of(number(matcher.group(group)), number(matcher.group(group + 1)),
                    number(matcher.group(group + 2)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        var plain = digits.replace("廿", "二十");
        return Character.isDigit(plain.charAt(0)) && plain.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(plain)
                : Numerals.chineseInt(mixed(plain), 0, plain.length());
    }

    private static String mixed(String digits) {
        return digits.replace('0', '〇');
    }
}
