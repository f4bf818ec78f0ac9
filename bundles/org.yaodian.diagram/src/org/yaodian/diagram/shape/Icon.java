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

/** Small pictures, drawn on a square of 16 units and filled with one colour by the even-odd rule. */
public enum Icon {

    /** Three bars of a table of contents: a chapter. */
    CONTENTS("M 2 3 L 5 3 L 5 5 L 2 5 Z M 6.5 3 L 14 3 L 14 5 L 6.5 5 Z M 2 7 L 5 7 L 5 9 L 2 9 Z "
            + "M 6.5 7 L 14 7 L 14 9 L 6.5 9 Z M 2 11 L 5 11 L 5 13 L 2 13 Z M 6.5 11 L 14 11 L 14 13 L 6.5 13 Z"),

    /** A tick: a task. */
    TICK("M 2.3 8.4 L 4.2 6.5 L 6.6 8.9 L 12 3.5 L 13.9 5.4 L 6.6 12.7 Z"),

    /** A server with two drawers: an information system. */
    SERVER("M 2 2.5 L 14 2.5 L 14 7.2 L 2 7.2 Z M 4 4 L 4 5.7 L 5.7 5.7 L 5.7 4 Z M 8 4.3 L 8 5.4 L 12.5 5.4 L 12.5 4.3 Z "
            + "M 2 8.8 L 14 8.8 L 14 13.5 L 2 13.5 Z M 4 10.3 L 4 12 L 5.7 12 L 5.7 10.3 Z "
            + "M 8 10.6 L 8 11.7 L 12.5 11.7 L 12.5 10.6 Z"),

    /** A flag on a pole: a target. */
    FLAG("M 3 1.5 L 4.8 1.5 L 4.8 2.6 L 13.5 2.6 L 11.2 5.8 L 13.5 9 L 4.8 9 L 4.8 14.5 L 3 14.5 Z"),

    /** A sheet with a ribbon: a policy. */
    BOOKMARK("M 3 1.5 L 13 1.5 L 13 14.5 L 8 10.8 L 3 14.5 Z M 5.2 4 L 5.2 5.4 L 10.8 5.4 L 10.8 4 Z "
            + "M 5.2 6.8 L 5.2 8.2 L 10.8 8.2 L 10.8 6.8 Z"),

    /** A star: an event. */
    STAR("M 8 1 L 10.1 5.6 L 15 6.1 L 11.3 9.4 L 12.4 14.3 L 8 11.8 L 3.6 14.3 L 4.7 9.4 L 1 6.1 L 5.9 5.6 Z"),

    /** A house with columns: a unit. */
    BUILDING("M 8 1.5 L 14 5 L 14 6.4 L 2 6.4 L 2 5 Z M 3.2 7.4 L 5.2 7.4 L 5.2 11.6 L 3.2 11.6 Z "
            + "M 7 7.4 L 9 7.4 L 9 11.6 L 7 11.6 Z M 10.8 7.4 L 12.8 7.4 L 12.8 11.6 L 10.8 11.6 Z "
            + "M 2 12.6 L 14 12.6 L 14 14.3 L 2 14.3 Z"),

    /** A speech bubble with three dots: a note. */
    BUBBLE("M 1.5 2 L 14.5 2 L 14.5 11 L 8 11 L 4.5 14.8 L 4.5 11 L 1.5 11 Z M 3.9 5.6 L 3.9 7.4 L 5.7 7.4 L 5.7 5.6 Z "
            + "M 7.1 5.6 L 7.1 7.4 L 8.9 7.4 L 8.9 5.6 Z M 10.3 5.6 L 10.3 7.4 L 12.1 7.4 L 12.1 5.6 Z"),

    /** A diamond in a frame: an element of a kind that no installed sector knows. */
    DIAMOND("M 8 1.2 L 14.8 8 L 8 14.8 L 1.2 8 Z M 8 4.2 L 4.2 8 L 8 11.8 L 11.8 8 Z"),

    /** A head and shoulders: the lead unit. */
    PERSON("M 8 1.8 C 9.8 1.8 11.2 3.2 11.2 5 C 11.2 6.8 9.8 8.2 8 8.2 C 6.2 8.2 4.8 6.8 4.8 5 C 4.8 3.2 6.2 1.8 8 1.8 Z "
            + "M 2 14.2 C 2 11 4.6 9.2 8 9.2 C 11.4 9.2 14 11 14 14.2 Z"),

    /** A clock: a deadline. */
    CLOCK("M 8 1.5 C 11.6 1.5 14.5 4.4 14.5 8 C 14.5 11.6 11.6 14.5 8 14.5 C 4.4 14.5 1.5 11.6 1.5 8 "
            + "C 1.5 4.4 4.4 1.5 8 1.5 Z M 7.1 3.8 L 7.1 8.6 L 10.6 10.9 L 11.5 9.5 L 8.8 7.7 L 8.8 3.8 Z"),

    /** A lamp with three lights: how a task stands. */
    LAMP("M 4.2 0.8 L 11.8 0.8 L 11.8 15.2 L 4.2 15.2 Z M 8 1.9 C 9.1 1.9 10 2.8 10 3.9 C 10 5 9.1 5.9 8 5.9 "
            + "C 6.9 5.9 6 5 6 3.9 C 6 2.8 6.9 1.9 8 1.9 Z M 8 6 C 9.1 6 10 6.9 10 8 C 10 9.1 9.1 10 8 10 "
            + "C 6.9 10 6 9.1 6 8 C 6 6.9 6.9 6 8 6 Z M 8 10.1 C 9.1 10.1 10 11 10 12.1 C 10 13.2 9.1 14.1 8 14.1 "
            + "C 6.9 14.1 6 13.2 6 12.1 C 6 11 6.9 10.1 8 10.1 Z"),

    /** A disc in a ring: a measure. */
    GAUGE("M 8 1.5 C 11.6 1.5 14.5 4.4 14.5 8 C 14.5 11.6 11.6 14.5 8 14.5 C 4.4 14.5 1.5 11.6 1.5 8 "
            + "C 1.5 4.4 4.4 1.5 8 1.5 Z M 8 3.6 C 5.6 3.6 3.6 5.6 3.6 8 C 3.6 10.4 5.6 12.4 8 12.4 "
            + "C 10.4 12.4 12.4 10.4 12.4 8 C 12.4 5.6 10.4 3.6 8 3.6 Z "
            + "M 8 5.8 C 9.2 5.8 10.2 6.8 10.2 8 C 10.2 9.2 9.2 10.2 8 10.2 C 6.8 10.2 5.8 9.2 5.8 8 "
            + "C 5.8 6.8 6.8 5.8 8 5.8 Z");

    /** Units of the square that {@link #path()} is drawn on. */
    public static final int SIZE = 16;

    private final VectorPath path;

    Icon(String data) {
        path = VectorPath.parse(data);
    }

    /**
     * The picture.
     *
     * @return closed parts on a square of {@value #SIZE} units, to be filled by the even-odd rule
     */
    public VectorPath path() {
        return path;
    }
}
