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

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The end of a link. */
public enum ArrowHead {

    /** Nothing. */
    NONE(VectorPath.EMPTY, false),

    /** A filled triangle. */
    TRIANGLE(VectorPath.parse("M 0 0 L -10 4.5 L -10 -4.5 Z"), true),

    /** An open arrow. */
    OPEN(VectorPath.parse("M -9 5 L 0 0 L -9 -5"), false),

    /** A filled disc. */
    DISC(new Pen().circle(-4, 0, 4).path(), true),
    /** A filled diamond. */
    DIAMOND(VectorPath.parse("M 0 0 L -7 4.5 L -14 0 L -7 -4.5 Z"), true),
    /** A bar across the line. */
    BAR(VectorPath.parse("M -4 6 L -4 -6"), false);

    private final VectorPath path;
    private final boolean filled;

    ArrowHead(VectorPath path, boolean filled) {
        this.path = path;
        this.filled = filled;
    }

    /**
     * Finds a kind of end.
     *
     * @param name its name in lower case, as sectors call it
     * @return the end, or nothing when none has this name
     */
    public static Optional<ArrowHead> named(String name) {
        return Arrays.stream(values()).filter(head -> head.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
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
