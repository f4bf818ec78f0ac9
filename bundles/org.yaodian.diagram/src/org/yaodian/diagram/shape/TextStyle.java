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
 * How a line of text looks. The font family is the same everywhere, see
 * {@link org.yaodian.diagram.text.FontFamilies}.
 *
 * @param size  height of the em square, in pixels at 100 %
 * @param bold  whether it is bold
 * @param color its colour
 */
public record TextStyle(int size, boolean bold, Rgb color) {

    /**
     * The distance from one base line to the next.
     *
     * @return pixels at 100 %
     */
    public int lineHeight() {
        return (int) Math.round(size * 1.4);
    }

    /**
     * The distance from the top of a line to its base line.
     *
     * @return pixels at 100 %
     */
    public double baseline() {
        return (lineHeight() - size) / 2.0 + size * 0.88;
    }
}
