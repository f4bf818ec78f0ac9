/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

/**
 * An upright rectangle in pixels at 100 %.
 *
 * @param x      left edge
 * @param y      top edge
 * @param width  width, not negative
 * @param height height, not negative
 */
public record Area(double x, double y, double width, double height) {

    /**
     * How much of this area another one covers.
     *
     * @param other another area
     * @return square pixels, 0 where they only touch
     */
    double shared(Area other) {
        var across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        var down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        return across <= 0 || down <= 0 ? 0 : across * down;
    }

    static Area around(double centerX, double centerY, double width, double height) {
        return new Area(centerX - width / 2, centerY - height / 2, width, height);
    }
}
