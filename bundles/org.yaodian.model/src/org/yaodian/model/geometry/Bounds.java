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
 * Position and size of a diagram node, in pixels at 100 %.
 *
 * @param x      left edge, relative to the parent node's top-left corner
 * @param y      top edge, relative to the parent node's top-left corner
 * @param width  width, 0 or more
 * @param height height, 0 or more
 */
public record Bounds(int x, int y, int width, int height) {

    /**
     * Checks the size.
     *
     * @throws IllegalArgumentException when width or height is negative
     */
    public Bounds {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("negative size: " + width + "," + height);
        }
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text four whole numbers with commas between them
     * @return the bounds
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Bounds parse(String text) {
        var numbers = Point.numbers(text, 4);
        return new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    /**
     * Moves without changing the size.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     * @return the moved bounds
     */
    public Bounds translate(int dx, int dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }

    /**
     * The middle.
     *
     * @return the centre, rounded towards the top left
     */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    @Override
    public String toString() {
        return x + "," + y + "," + width + "," + height;
    }
}
