/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.geometry;

/**
 * A place in a diagram, in pixels at 100 %.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record Point(int x, int y) {

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text two whole numbers with a comma between them
     * @return the point
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Point parse(String text) {
        var numbers = numbers(text, 2);
        return new Point(numbers[0], numbers[1]);
    }

    static int[] numbers(String text, int count) {
        var parts = text.split(",", -1);
        if (parts.length != count) {
            throw new IllegalArgumentException("expected " + count + " numbers: " + text);
        }
        var numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = Integer.parseInt(parts[i].strip());
        }
        return numbers;
    }

    @Override
    public String toString() {
        return x + "," + y;
    }
}
