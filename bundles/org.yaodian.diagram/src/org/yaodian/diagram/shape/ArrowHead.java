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

/** The end of a link. */
public enum ArrowHead {

    /** Nothing. */
    NONE(VectorPath.EMPTY, false),

    /** A filled triangle. */
    TRIANGLE(VectorPath.parse("M 0 0 L -10 4.5 L -10 -4.5 Z"), true),

    /** An open arrow. */
    OPEN(VectorPath.parse("M -9 5 L 0 0 L -9 -5"), false),

    /** A filled disc. */
    DISC(new Pen().circle(-4, 0, 4).path(), true);

    private final VectorPath path;
    private final boolean filled;

    ArrowHead(VectorPath path, boolean filled) {
        this.path = path;
        this.filled = filled;
    }

    /**
     * Its outline, for a line that comes from the left and ends at 0, 0.
     *
     * @return the outline in pixels
     */
    public VectorPath path() {
        return path;
    }

    /**
     * How it is drawn.
     *
     * @return whether the outline is filled with the colour of the line
     */
    public boolean filled() {
        return filled;
    }
}
