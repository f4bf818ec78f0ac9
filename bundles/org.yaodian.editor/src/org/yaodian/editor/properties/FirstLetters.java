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

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The first letters of the pinyin of common Chinese characters, by their places in GB 2312: the 3755 characters of its
 * first level (rows 16 to 55) are sorted by pinyin. That is enough for labels, and takes none of the time in which a
 * transliterator reads its rules.
 */
final class FirstLetters {

    private static final String LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ";
    /** The code of the first character of each letter. */
    private static final int[] STARTS = {0xb0a1, 0xb0c5, 0xb2c1, 0xb4ee, 0xb6ea, 0xb7a2, 0xb8c1, 0xb9fe, 0xbbf7, 0xbfa6,
            0xc0ac, 0xc2e8, 0xc4c3, 0xc5b6, 0xc5be, 0xc6da, 0xc8bb, 0xc8f6, 0xcbfa, 0xcdda, 0xcef4, 0xd1b9, 0xd4d1};
    private static final int LAST = 0xd7f9;
    private static final Charset GB2312 = Charset.forName("GB2312");

    private FirstLetters() {
    }

    /**
     * The first letters of the characters that are known.
     *
     * @param text a label
     * @return upper-case letters, at most one for each character
     */
    static String of(String text) {
        return text.codePoints().mapToObj(FirstLetters::letter).collect(Collectors.joining());
    }

    private static String letter(int character) {
        byte[] bytes = Character.toString(character).getBytes(GB2312);
        int code = bytes.length == 2 ? (bytes[0] & 0xff) << Byte.SIZE | bytes[1] & 0xff : 0;
        if (code < STARTS[0] || code > LAST) {
            return "";
        }
        int found = Arrays.binarySearch(STARTS, code);
        return LETTERS.substring(found >= 0 ? found : -found - 2).substring(0, 1);
    }
}
