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

/**
 * A paragraph in the form the grammar reads: one line, full-width punctuation, half-width digits and letters, white
 * space only between Latin words and, as one ideographic space, where the author left a gap. Every char knows the
 * place in the source it comes from.
 */
public final class Passage {

    /** What a wide gap between Chinese letters becomes. */
    public static final char GAP = '\u3000';

    private final String source;
    private final String text;
    private final int[] origins;

    Passage(String source, String text, int[] origins) {
        this.source = source;
        this.text = text;
        this.origins = origins;
    }

    /**
     * The text the grammar reads.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * How many chars it has.
     *
     * @return the length
     */
    public int length() {
        return text.length();
    }

    /**
     * Where a char comes from.
     *
     * @param index an index of this passage
     * @return index of the char in the source
     */
    public int sourceStart(int index) {
        return origins[index];
    }

    /**
     * Where a range ends in the source.
     *
     * @param end index behind the last char of the range, more than 0
     * @return index behind the last char in the source
     */
    public int sourceEnd(int end) {
        return origins[end - 1] + 1;
    }

    /**
     * Whether white space stood before a char in the source.
     *
     * @param index an index of this passage, more than 0
     * @return whether the source has something between this char and the one before
     */
    public boolean isGapBefore(int index) {
        return origins[index] > origins[index - 1] + 1;
    }

    /**
     * A range as the author wrote it, but in one line and without white space between Chinese letters.
     *
     * @param from first index
     * @param to   index behind the last
     * @return the words as written
     */
    public String written(int from, int to) {
        var words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != GAP) {
                words.append(c == ' ' ? ' ' : source.charAt(origins[i]));
            }
        }
        return words.toString().strip();
    }

    /**
     * A part of this passage.
     *
     * @param from first index
     * @param to   index behind the last
     * @return a passage of its own
     */
    public Passage part(int from, int to) {
        return new Passage(source, text.substring(from, to), java.util.Arrays.copyOfRange(origins, from, to));
    }

    @Override
    public String toString() {
        return text;
    }
}
