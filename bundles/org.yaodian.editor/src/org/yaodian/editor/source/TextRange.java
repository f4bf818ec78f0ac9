/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

/**
 * A stretch of text. Whether it counts code points of the source or UTF-16 units of the display is said where it is
 * used.
 *
 * @param offset first position, 0 or more
 * @param length number of positions, 0 or more
 */
public record TextRange(int offset, int length) {

    /** Checks that both are not negative. */
    public TextRange {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException(offset + "+" + length);
        }
    }

    /**
     * Makes a range from its two ends.
     *
     * @param from first position
     * @param to the position after the last, not before {@code from}
     * @return the range
     */
    public static TextRange between(int from, int to) {
        return new TextRange(from, to - from);
    }

    /**
     * Tells where the range ends.
     *
     * @return the position after the last
     */
    public int end() {
        return offset + length;
    }
}
