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
    /** Room at both sides of the text of a label, and the radius of its corners. */
    private static final double PLATE = 4;

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
     * How large the label of a link is.
     *
     * @param label the words, not empty
     * @return an area at 0, 0 with the width and height of the label and its plate
     */
    public Area labelSize(String label) {
        return new Area(0, 0, Math.ceil(measure.width(shortened(label), Styles.LABEL)) + 2 * PLATE,
                Styles.LABEL.lineHeight());
    }

    /**
     * What to draw of a link that is alone: its label stands in the best of its places.
     *
     * @param shape what the link looks like
     * @param line  where it runs, see {@link Ends#line}; two places or more
     * @return marks from back to front, in the coordinates of the line
     */
    public List<Mark> marks(LineShape shape, List<Location> line) {
        return marks(shape, line, null);
    }

    /**
     * What to draw.
     *
     * @param shape what the link looks like
     * @param line  where it runs, see {@link Ends#line}; two places or more
     * @param place where its label stands, see {@link LabelField}; null for the best place
     * @return marks from back to front, in the coordinates of the line
     */
    public List<Mark> marks(LineShape shape, List<Location> line, LabelPlace place) {
        var marks = new ArrayList<Mark>();
        marks.add(new PathMark(rounded(line), null, shape.color(), shape.stroke()));
        end(shape.sourceEnd(), line.get(1), line.getFirst(), shape, marks);
        end(shape.targetEnd(), line.get(line.size() - 2), line.getLast(), shape, marks);
        if (!shape.label().isEmpty()) {
            var size = labelSize(shape.label());
            label(shape.label(),
                    place != null ? place : LabelPlaces.along(line, size.width(), size.height()).getFirst(), marks);
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

    /** Writes the label in its place, on a white plate where the line runs under it. */
    private void label(String label, LabelPlace place, List<Mark> marks) {
        var area = place.area();
        if (!place.beside()) {
            marks.add(PathMark.filled(new Pen().rounded(area.x(), area.y(), area.width(), area.height(), PLATE).path(),
                    Rgb.WHITE));
        }
        marks.add(new TextMark(
                List.of(new Placed(shortened(label), area.x() + PLATE, area.y() + Styles.LABEL.baseline())),
                Styles.LABEL));
    }

    private String shortened(String label) {
        return new LineBreaker(measure, Styles.LABEL).shorten(label, LABEL_ROOM);
    }
}
