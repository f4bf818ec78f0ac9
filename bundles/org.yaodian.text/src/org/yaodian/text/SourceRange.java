/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

/**
 * A range of the source text.
 *
 * @param offset first code point, counted from 0
 * @param length number of code points, more than 0
 */
public record SourceRange(int offset, int length) implements Comparable<SourceRange> {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException when the offset is negative or the length not positive
     */
    public SourceRange {
        if (offset < 0 || length < 1) {
            throw new IllegalArgumentException("range " + offset + "+" + length);
        }
    }

    /**
     * The code point behind the last one.
     *
     * @return offset plus length
     */
    public int end() {
        return offset + length;
    }

    /**
     * Whether a place lies strictly inside, so that the range can be cut there.
     *
     * @param place a code point offset
     * @return whether something of the range lies on both sides
     */
    public boolean canBeCutAt(int place) {
        return offset < place && place < end();
    }

    /**
     * Whether another range lies wholly in this one.
     *
     * @param other a range
     * @return whether this one covers it
     */
    public boolean covers(SourceRange other) {
        return offset <= other.offset && other.end() <= end();
    }

    @Override
    public int compareTo(SourceRange other) {
        return offset != other.offset ? Integer.compare(offset, other.offset) : Integer.compare(length, other.length);
    }
}
