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

import org.yaodian.diagram.shape.VectorPath.Segment;

/** Builds a {@link VectorPath} step by step; all coordinates are absolute. */
final class Pen {

    /** How far the control points of a quarter of a circle lie from its ends, in radii. */
    private static final double QUARTER = 0.5522847498;

    private final List<Segment> segments = new ArrayList<>();

    Pen move(double x, double y) {
        segments.add(new VectorPath.Move(x, y));
        return this;
    }

    Pen line(double x, double y) {
        segments.add(new VectorPath.Line(x, y));
        return this;
    }

    Pen curve(double x1, double y1, double x2, double y2, double x, double y) {
        segments.add(new VectorPath.Curve(x1, y1, x2, y2, x, y));
        return this;
    }

    Pen close() {
        segments.add(new VectorPath.Close());
        return this;
    }

    Pen rectangle(double x, double y, double width, double height) {
        return move(x, y).line(x + width, y).line(x + width, y + height).line(x, y + height).close();
    }

    Pen rounded(double x, double y, double width, double height, double radius) {
        var r = Math.min(radius, Math.min(width, height) / 2);
        var c = r * (1 - QUARTER);
        var right = x + width;
        var bottom = y + height;
        return move(x + r, y).line(right - r, y).curve(right - c, y, right, y + c, right, y + r)
                .line(right, bottom - r).curve(right, bottom - c, right - c, bottom, right - r, bottom)
                .line(x + r, bottom).curve(x + c, bottom, x, bottom - c, x, bottom - r)
                .line(x, y + r).curve(x, y + c, x + c, y, x + r, y).close();
    }

    Pen circle(double x, double y, double radius) {
        return rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius);
    }

    VectorPath path() {
        return new VectorPath(segments);
    }
}
