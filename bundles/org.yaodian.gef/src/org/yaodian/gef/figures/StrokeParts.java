/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import java.util.ArrayList;
import java.util.List;

import org.yaodian.diagram.shape.Location;
import org.yaodian.diagram.shape.VectorPath;
import org.yaodian.diagram.shape.VectorPath.Close;
import org.yaodian.diagram.shape.VectorPath.Curve;
import org.yaodian.diagram.shape.VectorPath.Line;
import org.yaodian.diagram.shape.VectorPath.Move;
import org.yaodian.diagram.shape.VectorPath.Segment;

/**
 * A line taken apart, so that the screen draws it fast: its long pieces along the axes, each cut to what can be seen, and
 * all the rest. Links are often many windows long, and drawing software walks along all of a line.
 *
 * @param straight pieces along the axes that reach into the view
 * @param rest     corners and slanting pieces
 */
record StrokeParts(VectorPath straight, VectorPath rest) {

    /** Shorter pieces stay with the rest. */
    private static final double SHORT = 16;

    /**
     * An area that can be seen.
     *
     * @param left   left edge
     * @param top    top edge
     * @param right  right edge
     * @param bottom bottom edge
     */
    record View(double left, double top, double right, double bottom) {}

    /**
     * Takes a line apart.
     *
     * @param path   the line
     * @param view   what can be seen, with room for the width of the line
     * @param period pixels after which the dashes of the line repeat; 1 for a solid line
     * @return its parts
     */
    static StrokeParts of(VectorPath path, View view, double period) {
        var straight = new ArrayList<Segment>();
        var rest = new ArrayList<Segment>();
        var start = new Location(0, 0);
        var pen = start;
        boolean down = false;
        for (var segment : path.segments()) {
            var next = end(segment, start);
            if (segment instanceof Move) {
                start = next;
                down = false;
            } else if (!(segment instanceof Curve) && isLongAndStraight(pen, next)) {
                cut(pen, next, view, period, straight);
                down = false;
            } else {
                if (!down) {
                    rest.add(new Move(pen.x(), pen.y()));
                }
                rest.add(segment instanceof Close ? new Line(next.x(), next.y()) : segment);
                down = true;
            }
            pen = next;
        }
        return new StrokeParts(new VectorPath(straight), new VectorPath(rest));
    }

    private static Location end(Segment segment, Location start) {
        return switch (segment) {
            case Move(var x, var y) -> new Location(x, y);
            case Line(var x, var y) -> new Location(x, y);
            case Curve curve -> new Location(curve.x(), curve.y());
            case Close close -> start;
        };
    }

    private static boolean isLongAndStraight(Location from, Location to) {
        return Math.min(Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y())) < 1e-6
                && Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y()) >= SHORT;
    }

    private static void cut(Location from, Location to, View view, double period, List<Segment> pieces) {
        var upright = Math.abs(from.x() - to.x()) < 1e-6;
        var across = upright ? from.x() : from.y();
        if (across < (upright ? view.left : view.top) || across > (upright ? view.right : view.bottom)) {
            return;
        }
        var a = upright ? from.y() : from.x();
        var b = upright ? to.y() : to.x();
        var first = upright ? view.top : view.left;
        var last = upright ? view.bottom : view.right;
        var begin = clip(a, b, first, last, period);
        var end = Math.clamp(b, Math.min(first, begin), Math.max(last, begin));
        if (Math.max(a, b) >= first && Math.min(a, b) <= last) {
            pieces.add(upright ? new Move(across, begin) : new Move(begin, across));
            pieces.add(upright ? new Line(across, end) : new Line(end, across));
        }
    }

    /** Goes from the beginning of a line by whole periods, as far as nothing is seen of it. */
    private static double clip(double from, double to, double first, double last, double period) {
        var unseen = from < first ? first - from : from > last ? from - last : 0;
        return from + Math.signum(to - from) * Math.floor(unseen / period) * period;
    }
}
