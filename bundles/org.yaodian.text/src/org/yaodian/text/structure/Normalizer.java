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

import java.util.Arrays;

/** Makes passages of ranges of the source. */
final class Normalizer {

    private static final String HALF = ",;:()?![]{}";
    private static final String FULL = "，；：（）？！〔〕〔〕";
    private static final String VARIANTS = "﹐､﹔﹕﹙﹚﹖﹗｡【】［］「」『』﹃﹄﹁﹂—–－―─~～〜﹝﹞〈〉‘’";
    private static final String STANDARD = "，、；：（）？！。〔〕〔〕“”“”“”“”—————~~~〔〕《》“”";

    private final String source;
    private final int to;
    private final char[] text;
    private final int[] origins;
    private int length;
    private boolean quoteOpen;

    private Normalizer(String source, int from, int to) {
        this.source = source;
        this.to = to;
        text = new char[to - from];
        origins = new int[to - from];
    }

    /** The passage of a range of the source; it may be empty. */
    static Passage passage(String source, int from, int to) {
        return new Normalizer(source, from, to).read(from);
    }

    private Passage read(int from) {
        int i = from;
        while (i < to) {
            char c = source.charAt(i);
            if (isSpace(c) || isIgnored(c)) {
                i = space(i);
            } else {
                append(convert(c, i), i);
                i++;
            }
        }
        return new Passage(source, new String(text, 0, length), Arrays.copyOf(origins, length));
    }

    private void append(char c, int origin) {
        text[length] = c;
        origins[length++] = origin;
    }

    /** Passes over white space from a place on, and keeps of it what means something. */
    private int space(int start) {
        int i = start;
        int wide = 0;
        int columns = 0;
        boolean lineEnd = false;
        while (i < to && (isSpace(source.charAt(i)) || isIgnored(source.charAt(i)))) {
            char c = source.charAt(i++);
            lineEnd |= c == '\n' || c == '\r';
            wide += c == '\u3000' ? 1 : 0;
            columns += c == '\t' ? 4 : c == '\u3000' ? 2 : c == ' ' || c == '\u00A0' ? 1 : 0;
        }
        if (length == 0 || i == to) {
            return i;
        }
        char previous = text[length - 1];
        char next = source.charAt(i);
        if (isLatin(previous) && isLatin(convertWidth(next)) && columns + (lineEnd ? 1 : 0) > 0) {
            append(' ', start);
        } else if (!lineEnd && (wide > 0 || columns > 1)) {
            append(Passage.GAP, start);
        }
        return i;
    }

    private char convert(char original, int index) {
        char c = convertWidth(original);
        int variant = VARIANTS.indexOf(c);
        if (variant >= 0) {
            boolean apostrophe = c == '’' && length > 0 && isLatin(text[length - 1]);
            return apostrophe ? c : STANDARD.charAt(variant);
        }
        if (c == '"') {
            quoteOpen = !quoteOpen;
            return quoteOpen ? '“' : '”';
        }
        int half = HALF.indexOf(c);
        if (half >= 0) {
            boolean inNumber = (c == ',' || c == ':') && isDigit(length - 1) && isDigitInSource(index + 1);
            return inNumber ? c : FULL.charAt(half);
        }
        if (c == '.' && length > 3 && text[length - 1] > 0x2E80 && !isLatin(next(index))) {
            return '。';
        }
        if (c == '<' && next(index) > 0x2E80) {
            return '《';
        }
        if (c == '>' && length > 0 && text[length - 1] > 0x2E80) {
            return '》';
        }
        return c;
    }

    private boolean isDigit(int index) {
        return index >= 0 && text[index] >= '0' && text[index] <= '9';
    }

    private boolean isDigitInSource(int index) {
        return index < to && convertWidth(source.charAt(index)) >= '0' && convertWidth(source.charAt(index)) <= '9';
    }

    private char next(int index) {
        return index + 1 < to ? convertWidth(source.charAt(index + 1)) : ' ';
    }

    private static char convertWidth(char c) {
        boolean letter = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ';
        boolean sign = c == '％' || c == '．' || c == '＋' || c == '－' || c == '／' || c == '＜' || c == '＞' || c == '＂'
                || c == '＊' || c == '＃' || c == '＆' || c == '＠';
        return letter || sign ? (char) (c - 0xFEE0) : c;
    }

    static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u3000' || c == '\u00A0' || c == '\f'
                || c == 0x0B || c == '\u0085' || c >= '\u2000' && c <= '\u200A' || c == '\u2028' || c == '\u2029'
                || c == '\u202F' || c == '\u205F';
    }

    static boolean isIgnored(char c) {
        return c == '\uFEFF' || c >= '\u200B' && c <= '\u200F' || c == '\u00AD' || c == '\u2060'
                || c < ' ' && !isSpace(c) || c == '\u007F' || c == '\u202A' || c == '\u202C' || c == '\uFFFC';
    }
}
