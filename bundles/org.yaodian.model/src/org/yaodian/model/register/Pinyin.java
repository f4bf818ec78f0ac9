/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * Finds Chinese text by its sound: what a person types is compared with the text itself, with its pinyin and with the
 * first letters of its pinyin, as input methods do. Readings are Unicode's (by ICU's transliteration from Han to
 * Latin), with all common readings of characters that have several; ü is written v or u. All methods may be called by
 * any thread.
 */
public final class Pinyin {

    private static final Map<Integer, List<String>> READINGS = new ConcurrentHashMap<>();

    private Pinyin() {
    }

    /** Reads the tables, which takes a moment the first time; to be called in the background before they are needed. */
    public static void prepare() {
        readings('要');
    }

    /**
     * The first letters of each syllable, such as {@code shsxxh} for 上海市信息化. Latin letters and digits are kept,
     * in lower case; all else is left out. A character with several readings gives its most common one.
     *
     * @param text any text, may be null
     * @return lower-case letters and digits; empty for null
     */
    public static String initials(String text) {
        return text == null ? ""
                : text.codePoints().filter(Character::isLetterOrDigit)
                        .mapToObj(c -> readings(c).isEmpty() ? lower(c) : readings(c).getFirst().substring(0, 1))
                        .collect(Collectors.joining());
    }

    /**
     * Tells whether some part of a text is what was typed: literally, by full pinyin without tones, or by the first
     * letters of its pinyin, also mixed ({@code shanghs}, {@code 上hs}); the last syllable may be unfinished. Case,
     * white space and punctuation do not count.
     *
     * @param text  where to look; null holds nothing but the empty query
     * @param query what was typed; null or without letters and digits is found everywhere
     * @return whether it is found
     */
    public static boolean matches(String text, String query) {
        var typed = query == null ? ""
                : query.codePoints().filter(Character::isLetterOrDigit).mapToObj(Pinyin::lower)
                        .collect(Collectors.joining());
        if (typed.isEmpty()) {
            return true;
        }
        var reached = new BitSet(typed.length() + 1);
        var characters = text == null ? new int[0] : text.codePoints().filter(Character::isLetterOrDigit).toArray();
        for (int character : characters) {
            reached.set(0);
            reached = step(character, typed, reached);
            if (reached.get(typed.length())) {
                return true;
            }
        }
        return false;
    }

    /** How much of what was typed may be read after one more character. */
    private static BitSet step(int character, String typed, BitSet before) {
        var after = new BitSet(typed.length() + 1);
        var itself = lower(character);
        before.stream().forEach(from -> {
            if (typed.startsWith(itself, from)) {
                after.set(from + itself.length());
            }
            for (var reading : readings(character)) {
                read(reading, typed, from, after);
            }
        });
        return after;
    }

    private static void read(String reading, String typed, int from, BitSet after) {
        if (from < typed.length() && typed.charAt(from) == reading.charAt(0)) {
            after.set(from + 1);
        }
        if (typed.startsWith(reading, from) || reading.startsWith(typed.substring(from))) {
            after.set(Math.min(typed.length(), from + reading.length()));
        }
    }

    private static String lower(int character) {
        return Character.toString(character).toLowerCase(Locale.ROOT);
    }

    private static List<String> readings(int character) {
        return Character.UnicodeScript.of(character) != Character.UnicodeScript.HAN ? List.of()
                : READINGS.computeIfAbsent(character, Tables::lookUp);
    }

    /** Loaded when first needed. */
    private static final class Tables {

        private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; NFD; [:Mn:] Remove; NFC");
        private static final Properties SEVERAL = load();

        private static List<String> lookUp(int character) {
            var itself = Character.toString(character);
            var usual = LATIN.transliterate(itself).strip();
            var others = SEVERAL.getProperty(itself, "");
            return Stream.concat(Stream.of(usual), Arrays.stream(others.split(" ")))
                    .filter(reading -> !reading.isEmpty() && reading.chars().allMatch(c -> c >= 'a' && c <= 'z'))
                    .distinct().toList();
        }

        private static Properties load() {
            var several = new Properties();
            try (var in = new InputStreamReader(Pinyin.class.getResourceAsStream("readings.properties"),
                    StandardCharsets.UTF_8)) {
                several.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return several;
        }
    }
}
