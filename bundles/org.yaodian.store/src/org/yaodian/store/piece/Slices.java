/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.piece;

import java.util.Arrays;

/** Parts of a text that make up one piece. */
final class Slices {

    private final byte[] text;
    private int[] bounds = new int[8];
    private int size;
    private int length;

    Slices(byte[] text) {
        this.text = text;
    }

    void add(int from, int to) {
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * size);
        }
        bounds[size++] = from;
        bounds[size++] = to;
        length += to - from;
    }

    /** Whether there is nothing but a start tag. */
    boolean isStartOnly() {
        return size == 2;
    }

    /** The start tag as an empty element. */
    byte[] closed() {
        var result = Arrays.copyOfRange(text, bounds[0], bounds[1] + 1);
        result[result.length - 2] = '/';
        result[result.length - 1] = '>';
        return result;
    }

    /** All parts and one more. */
    byte[] with(int from, int to) {
        add(from, to);
        var result = new byte[length];
        int at = 0;
        for (int i = 0; i < size; i += 2) {
            int count = bounds[i + 1] - bounds[i];
            System.arraycopy(text, bounds[i], result, at, count);
            at += count;
        }
        return result;
    }
}
