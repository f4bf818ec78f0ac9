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

import java.util.ArrayList;
import java.util.List;

import org.yaodian.diagram.shape.Mark.PathMark;
import org.yaodian.diagram.shape.Mark.Placed;
import org.yaodian.diagram.shape.Mark.Stroke;
import org.yaodian.diagram.shape.Mark.TextMark;
import org.yaodian.diagram.text.LineBreaker;
import org.yaodian.diagram.text.TextMeasure;

/** Turns links into marks. */
public final class Links {

    private static final double RADIUS = 6;
    private static final double LABEL_ROOM = 120;
    /** So much of a line stays in sight at both sides of its label together. */
    private static final double ENDS = 24;
    private static final double ABOVE = 11;

    private final TextMeasure measure;

    /**
     * Makes links.
     *
     * @param measure how wide texts are
     */
    public Links(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * What to draw.
     *
     * @param shape what the link looks like
     * @param line  where it runs, see {@link Ends#line}; two places or more
     * @return marks from back to front, in the coordinates of the line
     */
    public List<Mark> marks(LineShape shape, List<Location> line) {
        var marks = new ArrayList<Mark>();
        marks.add(new PathMark(rounded(line), null, shape.color(), shape.stroke()));
        end(shape.sourceEnd(), line.get(1), line.getFirst(), shape, marks);
        end(shape.targetEnd(), line.get(line.size() - 2), line.getLast(), shape, marks);
        if (!shape.label().isEmpty()) {
            label(shape, line, marks);
        }
        return marks;
    }

    /**
     * The path of a link with its corners rounded.
     *
     * @param line two places or more
     * @return an open path
     */
    public static VectorPath rounded(List<Location> line) {
        var pen = new Pen().move(line.getFirst().x(), line.getFirst().y());
        for (int i = 1; i < line.size() - 1; i++) {
            var corner = line.get(i);
            var radius = Math.min(RADIUS,
                    Math.min(corner.distance(line.get(i - 1)), corner.distance(line.get(i + 1))) / 2);
            if (radius < 1) {
                pen.line(corner.x(), corner.y());
            } else {
                var in = corner.towards(line.get(i - 1), radius);
                var out = corner.towards(line.get(i + 1), radius);
                pen.line(in.x(), in.y()).curve((in.x() + 2 * corner.x()) / 3, (in.y() + 2 * corner.y()) / 3,
                        (out.x() + 2 * corner.x()) / 3, (out.y() + 2 * corner.y()) / 3, out.x(), out.y());
            }
        }
        return pen.line(line.getLast().x(), line.getLast().y()).path();
    }

    private static void end(ArrowHead head, Location from, Location to, LineShape shape, List<Mark> marks) {
        var length = from.distance(to);
        if (head == ArrowHead.NONE || length == 0) {
            return;
        }
        var scale = 0.75 + 0.25 * Math.max(1, shape.stroke().width());
        var path = head.path().transform(scale, 0, 0).rotate((to.x() - from.x()) / length, (to.y() - from.y()) / length,
                to.x(), to.y());
        marks.add(new PathMark(path, head.filled() ? shape.color() : null, shape.color(),
                new Stroke(Math.clamp(shape.stroke().width(), 1, 2), List.of())));
    }

    /**
     * Writes the label on a white plate at the middle of the longest straight part. Where it would hide a line between
     * cards side by side it stands above the line.
     */
    private void label(LineShape shape, List<Location> line, List<Mark> marks) {
        var longest = 1;
        for (int i = 2; i < line.size(); i++) {
            if (line.get(i).distance(line.get(i - 1)) > line.get(longest).distance(line.get(longest - 1)) + 1) {
                longest = i;
            }
        }
        var style = Styles.LABEL;
        var text = new LineBreaker(measure, style).shorten(shape.label(), LABEL_ROOM);
        var width = measure.width(text, style);
        var covered = Math.abs(line.get(longest).x() - line.get(longest - 1).x());
        var x = (line.get(longest).x() + line.get(longest - 1).x() - width) / 2;
        var y = (line.get(longest).y() + line.get(longest - 1).y() - style.lineHeight()) / 2;
        if (covered > Math.abs(line.get(longest).y() - line.get(longest - 1).y()) && covered < width + ENDS) {
            y -= ABOVE;
        } else {
            marks.add(PathMark.filled(new Pen().rounded(x - 4, y, width + 8, style.lineHeight(), 4).path(), Rgb.WHITE));
        }
        marks.add(new TextMark(List.of(new Placed(text, x, y + style.baseline())), style));
    }
}
