/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.data;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Chinese numerals of {@code number-words.properties} and the units of {@code measures.csv}. */
public final class Numerals {

    private static final Map<Character, Integer> DIGITS = new HashMap<>();
    private static final Map<Character, Long> TENS = new HashMap<>();
    private static final Map<Character, Long> MYRIADS = new HashMap<>();
    private static final PhraseTable<String> MEASURES = new PhraseTable<>();
    private static final Set<String> COUNTABLE = new HashSet<>();

    static {
        var words = new Properties();
        try (var reader = new InputStreamReader(Numerals.class.getResourceAsStream("number-words.properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var digit : words.getProperty("digits").split(",")) {
            char value = digit.charAt(digit.length() - 1);
            for (int i = 0; i < digit.length() - 1; i++) {
                DIGITS.put(digit.charAt(i), value - '0');
            }
        }
        read(words.getProperty("tens"), TENS);
        read(words.getProperty("myriads"), MYRIADS);
        for (var row : Csv.rows("measures.csv")) {
            MEASURES.put(row.get("unit"), row.get("unit"));
            if (row.get("countable").equals("yes")) {
                COUNTABLE.add(row.get("unit"));
            }
        }
    }

    private Numerals() {
    }

    private static void read(String pairs, Map<Character, Long> values) {
        for (var pair : pairs.split(",")) {
            values.put(pair.charAt(0), Long.parseLong(pair.substring(2)));
        }
    }

    /**
     * Whether a letter is a Chinese digit or ten.
     *
     * @param c a char
     * @return whether a Chinese numeral can start with it
     */
    public static boolean isChineseDigit(char c) {
        return DIGITS.containsKey(c) || TENS.containsKey(c);
    }

    /**
     * The digit a letter stands for.
     *
     * @param c a char
     * @return 0 to 9, or -1; ASCII digits count as well
     */
    public static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : DIGITS.getOrDefault(c, -1);
    }

    /**
     * How far digits, tens, hundreds and thousands in Chinese reach.
     *
     * @param text the text
     * @param from where they start
     * @param to   where they must have ended
     * @return index behind the last; {@code from} when there is none
     */
    public static int chineseEnd(String text, int from, int to) {
        int i = from;
        while (i < to && isChineseDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * Reads a Chinese numeral below 10,000: 二十三, 一百零五, 二〇〇七.
     *
     * @param text the text
     * @param from first index
     * @param to   index behind the last
     * @return the number, or -1 when it is none
     */
    public static int chineseInt(String text, int from, int to) {
        long total = 0;
        long digit = -1;
        boolean tens = false;
        long spoken = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int value = digit(c);
            if (value >= 0) {
                spoken = spoken * 10 + value;
                digit = value;
            } else if (TENS.containsKey(c)) {
                total += (digit < 0 ? 1 : digit) * TENS.get(c);
                digit = -1;
                tens = true;
            } else {
                return -1;
            }
            if (spoken > 99_999) {
                return -1;
            }
        }
        if (from == to) {
            return -1;
        }
        return (int) (tens ? total + Math.max(digit, 0) : spoken);
    }

    /**
     * What 万 or 亿 multiplies with.
     *
     * @param c a char
     * @return the factor, or 0 when it is none
     */
    public static long myriad(char c) {
        return MYRIADS.getOrDefault(c, 0L);
    }

    /**
     * Whether a unit of measure starts at a place.
     *
     * @param text the text
     * @param from the place
     * @param to   where it must have ended
     * @return whether one does
     */
    public static boolean isMeasureAt(String text, int from, int to) {
        return MEASURES.startingAt(text, from, to) != null;
    }

    /**
     * The units of measure.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> measures() {
        return MEASURES;
    }

    /**
     * Whether "five of them" is a target when they are built.
     *
     * @param unit a unit of measure
     * @return whether it counts things
     */
    public static boolean isCountable(String unit) {
        return COUNTABLE.contains(unit);
    }

    /**
     * A number written with ASCII digits, commas and a point.
     *
     * @param text the digits
     * @return the number
     */
    public static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(",", ""));
    }
}
