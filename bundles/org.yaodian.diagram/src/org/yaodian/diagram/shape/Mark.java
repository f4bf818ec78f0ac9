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

import java.util.List;

/** One thing to draw, in pixels at 100 %. All drawings are made of these, whatever draws them. */
public sealed interface Mark {

    /**
     * A path to fill, to draw, or both.
     *
     * @param path   the path
     * @param fill   colour inside by the even-odd rule, or null for none
     * @param line   colour of the line, or null for none
     * @param stroke how the line is drawn
     */
    record PathMark(VectorPath path, Rgb fill, Rgb line, Stroke stroke) implements Mark {

        /**
         * A filled path without a line.
         *
         * @param path the path
         * @param fill colour inside
         * @return the mark
         */
        public static PathMark filled(VectorPath path, Rgb fill) {
            return new PathMark(path, fill, null, Stroke.THIN);
        }
    }

    /**
     * Lines of one text, from top to bottom.
     *
     * @param lines the lines, at least one; together they are the text, but for spaces where it was broken
     * @param style how they look
     */
    record TextMark(List<Placed> lines, TextStyle style) implements Mark {

        /** Copies the lines. */
        public TextMark {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A piece of text in its place.
     *
     * @param text     the piece
     * @param x        its left end
     * @param baseline its base line
     */
    record Placed(String text, double x, double baseline) {}

    /**
     * How a line is drawn. Ends and joins are round.
     *
     * @param width width in pixels
     * @param dash  lengths of dashes and gaps in pixels, empty for a solid line
     */
    record Stroke(double width, List<Double> dash) {

        /** A solid line of one pixel. */
        public static final Stroke THIN = new Stroke(1, List.of());

        /** A dashed line of one pixel. */
        public static final Stroke DASHED = new Stroke(1, List.of(5.0, 3.0));

        /** Copies the dashes. */
        public Stroke {
            dash = List.copyOf(dash);
        }
    }

    /**
     * Moves the mark.
     *
     * @param dx pixels to the right
     * @param dy pixels down
     * @return the moved mark
     */
    default Mark translate(double dx, double dy) {
        return switch (this) {
            case PathMark p -> new PathMark(p.path.translate(dx, dy), p.fill, p.line, p.stroke);
            case TextMark t -> new TextMark(
                    t.lines.stream().map(l -> new Placed(l.text, l.x + dx, l.baseline + dy)).toList(), t.style);
        };
    }
}
