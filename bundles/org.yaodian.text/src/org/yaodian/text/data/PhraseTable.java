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

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Phrases with what they stand for, found at a place of a text, longest first. Looking at one place takes time that
 * depends on the phrases with the same first letter alone, not on the length of the text.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {

    /**
     * A phrase found in a text.
     *
     * @param <V>    what it stands for
     * @param value  what it stands for
     * @param from   index of its first char
     * @param to     index behind its last char
     */
    public record Hit<V>(V value, int from, int to) {}

    private final Map<String, V> values = new HashMap<>();
    private final Map<Character, Integer> longest = new HashMap<>();
    private final Map<Character, Integer> longestBackwards = new HashMap<>();

    /**
     * Makes a table of words that stand for themselves.
     *
     * @param words the words
     * @return a new table
     */
    public static PhraseTable<String> ofWords(Collection<String> words) {
        var table = new PhraseTable<String>();
        words.forEach(word -> table.put(word, word));
        return table;
    }

    /**
     * Adds a phrase, or replaces what it stands for.
     *
     * @param phrase the phrase; an empty one is passed over
     * @param value  what it stands for
     */
    public void put(String phrase, V value) {
        if (!phrase.isEmpty()) {
            values.put(phrase, value);
            longest.merge(phrase.charAt(0), phrase.length(), Math::max);
            longestBackwards.merge(phrase.charAt(phrase.length() - 1), phrase.length(), Math::max);
        }
    }

    /**
     * What a phrase stands for.
     *
     * @param phrase the whole phrase
     * @return its value, or null
     */
    public V get(String phrase) {
        return values.get(phrase);
    }

    /**
     * The longest phrase that starts at a place.
     *
     * @param text the text
     * @param from where it must start
     * @param to   where it must have ended
     * @return the hit, or null
     */
    public Hit<V> startingAt(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        int length = Math.min(longest.getOrDefault(text.charAt(from), 0), to - from);
        for (; length > 0; length--) {
            var value = values.get(text.substring(from, from + length));
            if (value != null) {
                return new Hit<>(value, from, from + length);
            }
        }
        return null;
    }

    /**
     * The longest phrase that ends at a place.
     *
     * @param text the text
     * @param from where it may start at the earliest
     * @param to   where it must end
     * @return the hit, or null
     */
    public Hit<V> endingAt(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        int length = Math.min(longestBackwards.getOrDefault(text.charAt(to - 1), 0), to - from);
        for (; length > 0; length--) {
            var value = values.get(text.substring(to - length, to));
            if (value != null) {
                return new Hit<>(value, to - length, to);
            }
        }
        return null;
    }
}
