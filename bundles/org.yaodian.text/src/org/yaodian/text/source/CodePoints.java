/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

import java.util.Arrays;

import org.yaodian.text.SourceRange;

/** Turns indices of chars into offsets of code points and back. Both take time that does not grow with the text. */
public final class CodePoints {

    private final String text;
    private final int[] pairs;

    /**
     * Looks through a text.
     *
     * @param text the text
     */
    public CodePoints(String text) {
        this.text = text;
        var found = new int[16];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        pairs = Arrays.copyOf(found, count);
    }

    /**
     * The code point offset of a char.
     *
     * @param index index of a char, or the length of the text
     * @return how many code points stand before it
     */
    public int offsetOf(int index) {
        int place = Arrays.binarySearch(pairs, index);
        return index - (place >= 0 ? place : -place - 1);
    }

    /**
     * The char index of a code point.
     *
     * @param offset a code point offset, at most the number of code points
     * @return index of its first char
     */
    public int indexOf(int offset) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return offset + low;
    }

    /**
     * The range of some chars.
     *
     * @param from index of the first char
     * @param to   index behind the last char, more than from
     * @return the range in code points
     */
    public SourceRange range(int from, int to) {
        int offset = offsetOf(from);
        return new SourceRange(offset, offsetOf(to) - offset);
    }

    /**
     * What stands in a range.
     *
     * @param range a range inside the text
     * @return the quoted text
     */
    public String quote(SourceRange range) {
        return text.substring(indexOf(range.offset()), indexOf(range.end()));
    }

    /**
     * How many code points the text has.
     *
     * @return the number
     */
    public int count() {
        return text.length() - pairs.length;
    }
}
