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
 * The outline of a card. Each one can be told from the others without colour.
 * All outlines fill their width and height and are convex enough that a line from the middle meets them once.
 */
public enum Silhouette {

    /** A frame with a tab at its top left: a chapter. */
    FOLDER(12, 18, 12, 10) {
        @Override
        public VectorPath outline(double width, double height) {
            var tab = Math.min(TAB_WIDTH, width / 2);
            var top = Math.min(TAB_HEIGHT, height / 4);
            return new Pen().move(0, 3).curve(0, 1, 1, 0, 3, 0).line(tab - top, 0).line(tab, top)
                    .line(width - 4, top).curve(width - 2, top, width, top + 2, width, top + 4)
                    .line(width, height - 4).curve(width, height - 2, width - 2, height, width - 4, height)
                    .line(4, height).curve(2, height, 0, height - 2, 0, height - 4).close().path();
        }
    },

    /** A card with round corners: a task. */
    ROUNDED(10, 9, 10, 9) {
        @Override
        public VectorPath outline(double width, double height) {
            return new Pen().rounded(0, 0, width, height, 7).path();
        }
    },

    /** A drum: an information system. */
    CYLINDER(11, 15, 11, 12) {
        @Override
        public VectorPath outline(double width, double height) {
            var rim = rim(height);
            return new Pen().move(0, rim).curve(0, -rim / 3, width, -rim / 3, width, rim)
                    .line(width, height - rim).curve(width, height + rim / 3, 0, height + rim / 3, 0, height - rim)
                    .close().path();
        }

        @Override
        public VectorPath details(double width, double height) {
            var rim = rim(height);
            return new Pen().move(0, rim).curve(0, rim * 7 / 3, width, rim * 7 / 3, width, rim).path();
        }

        private double rim(double height) {
            return Math.min(6, height / 4);
        }
    },

    /** A hexagon with pointed sides: a target. */
    HEXAGON(16, 8, 14, 8) {
        @Override
        public VectorPath outline(double width, double height) {
            var point = Math.min(11, width / 4);
            return new Pen().move(point, 0).line(width - point, 0).line(width, height / 2)
                    .line(width - point, height).line(point, height).line(0, height / 2).close().path();
        }
    },

    /** A sheet with a torn, wavy lower edge: a policy. */
    DOCUMENT(10, 8, 10, 15) {
        @Override
        public VectorPath outline(double width, double height) {
            var wave = Math.min(8, height / 4);
            var low = height - wave / 2;
            return new Pen().move(0, 0).line(width, 0).line(width, low)
                    .curve(width * 3 / 4, low - wave * 5 / 3, width / 4, height + wave * 7 / 6, 0, low).close().path();
        }
    },

    /** A calendar sheet with two rings and a band at the top: an event. */
    CALENDAR(10, 17, 10, 9) {
        @Override
        public VectorPath outline(double width, double height) {
            var top = Math.min(4, height / 6);
            var ring = Math.min(7, width / 8);
            var first = width * 0.2;
            var second = width * 0.8;
            return new Pen().move(0, top).line(first - ring, top).line(first - ring, 0).line(first + ring, 0)
                    .line(first + ring, top).line(second - ring, top).line(second - ring, 0).line(second + ring, 0)
                    .line(second + ring, top).line(width, top).line(width, height).line(0, height).close().path();
        }

        @Override
        public VectorPath details(double width, double height) {
            var band = Math.min(11, height / 3);
            return new Pen().move(0, band).line(width, band).path();
        }
    },

    /** A capsule with half-round sides: a unit. */
    CAPSULE(13, 8, 16, 8) {
        @Override
        public VectorPath outline(double width, double height) {
            return new Pen().rounded(0, 0, width, height, height / 2).path();
        }
    },

    /** A slip of paper with a folded corner: a note. */
    FOLDED(10, 9, 16, 9) {
        @Override
        public VectorPath outline(double width, double height) {
            var fold = fold(width, height);
            return new Pen().move(0, 0).line(width - fold, 0).line(width, fold).line(width, height).line(0, height)
                    .close().path();
        }

        @Override
        public VectorPath details(double width, double height) {
            var fold = fold(width, height);
            return new Pen().move(width - fold, 0).line(width - fold, fold).line(width, fold).path();
        }

        private double fold(double width, double height) {
            return Math.min(13, Math.min(width, height) / 3);
        }
    },

    /** A card with two opposite corners cut: whatever has no shape of its own. */
    CHAMFERED(12, 9, 14, 9) {
        @Override
        public VectorPath outline(double width, double height) {
            var cut = Math.min(14, Math.min(width, height) / 2);
            return new Pen().move(0, 0).line(width - cut, 0).line(width, cut).line(width, height).line(cut, height)
                    .line(0, height - cut).close().path();
        }
    };

    /** Height of the tab of {@link #FOLDER}. */
    private static final double TAB_HEIGHT = 8;

    /** Width of the tab of {@link #FOLDER}. */
    private static final double TAB_WIDTH = 72;

    private final Insets insets;

    Silhouette(int left, int top, int right, int bottom) {
        insets = new Insets(left, top, right, bottom);
    }

    /**
     * The closed outline.
     *
     * @param width  width in pixels
     * @param height height in pixels
     * @return the outline with its top left at 0, 0
     */
    public abstract VectorPath outline(double width, double height);

    /**
     * Lines inside the outline that complete it, such as the rim of a drum. They are drawn, not filled.
     *
     * @param width  width in pixels
     * @param height height in pixels
     * @return the lines, often none
     */
    public VectorPath details(double width, double height) {
        return VectorPath.EMPTY;
    }

    /**
     * The room to leave between the outline and what stands inside.
     *
     * @return the insets
     */
    public Insets insets() {
        return insets;
    }
}
