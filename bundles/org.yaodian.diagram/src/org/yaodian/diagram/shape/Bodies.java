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

/** Outlines of bodies and things. Every one fills its width and height. */
final class Bodies {

    private static final double BUMP = 9;
    private static final double BUMP_LENGTH = 34;
    /** Where the bump around a corner begins and ends, in depths of a bump. */
    private static final double CORNER = 2.2;
    /** How far the control points of a bump around a corner lie outside, in depths of a bump. */
    private static final double BULGE = 0.9;
    /** A curve with both control points at a distance reaches three quarters of it. */
    private static final double REACH = 4.0 / 3;

    private Bodies() {
    }

    static VectorPath cylinder(double width, double height) {
        var rim = rim(height);
        return new Pen().move(0, rim).curve(0, -rim / 3, width, -rim / 3, width, rim)
                .line(width, height - rim).curve(width, height + rim / 3, 0, height + rim / 3, 0, height - rim)
                .close().path();
    }

    static VectorPath cylinderRim(double width, double height) {
        var rim = rim(height);
        return new Pen().move(0, rim).curve(0, rim * 7 / 3, width, rim * 7 / 3, width, rim).path();
    }

    private static double rim(double height) {
        return Math.min(6, height / 4);
    }

    static VectorPath cuboid(double width, double height) {
        var depth = depth(height);
        return new Pen().move(0, depth).line(depth, 0).line(width, 0).line(width, height - depth)
                .line(width - depth, height).line(0, height).close().path();
    }

    static VectorPath cuboidEdges(double width, double height) {
        var depth = depth(height);
        return new Pen().move(0, depth).line(width - depth, depth).line(width - depth, height)
                .move(width - depth, depth).line(width, 0).path();
    }

    private static double depth(double height) {
        return Math.min(9, height / 4);
    }

    static VectorPath screen(double width, double height) {
        var low = height - foot(height);
        var middle = width / 2;
        var neck = Math.min(10, width / 9);
        var base = Math.min(20, width / 5);
        return new Pen().move(4, 0).line(width - 4, 0).curve(width - 2, 0, width, 2, width, 4)
                .line(width, low - 4).curve(width, low - 2, width - 2, low, width - 4, low)
                .line(middle + neck, low).line(middle + base, height).line(middle - base, height)
                .line(middle - neck, low).line(4, low).curve(2, low, 0, low - 2, 0, low - 4)
                .line(0, 4).curve(0, 2, 2, 0, 4, 0).close().path();
    }

    static VectorPath screenInside(double width, double height) {
        var edge = Math.min(4, height / 12);
        return new Pen().rounded(edge, edge, width - 2 * edge, height - foot(height) - 2 * edge, 2).path();
    }

    private static double foot(double height) {
        return Math.min(8, height / 5);
    }

    static VectorPath cloud(double width, double height) {
        var d = Math.min(BUMP, Math.min(height / 6, width / 8));
        var k = CORNER * d;
        var pen = new Pen().move(d, k);
        corner(pen, 0, 0, d, d, true);
        bumps(pen, k, d, width - k, d, d);
        corner(pen, width, 0, -d, d, false);
        bumps(pen, width - d, k, width - d, height - k, d);
        corner(pen, width, height, -d, -d, true);
        bumps(pen, width - k, height - d, k, height - d, d);
        corner(pen, 0, height, d, -d, false);
        bumps(pen, d, height - k, d, k, d);
        return pen.close().path();
    }

    /** A bump around a corner of the card, whose inside is to dx and dy. */
    private static void corner(Pen pen, double x, double y, double dx, double dy, boolean fromTheSide) {
        var sideX = x + (1 - BULGE) * dx;
        var sideY = y + (CORNER - BULGE) * dy;
        var edgeX = x + (CORNER - BULGE) * dx;
        var edgeY = y + (1 - BULGE) * dy;
        if (fromTheSide) {
            pen.curve(sideX, sideY, edgeX, edgeY, x + CORNER * dx, y + dy);
        } else {
            pen.curve(edgeX, edgeY, sideX, sideY, x + dx, y + CORNER * dy);
        }
    }

    /** Bumps along a side, to the left of the way. */
    private static void bumps(Pen pen, double x1, double y1, double x2, double y2, double depth) {
        var length = Math.hypot(x2 - x1, y2 - y1);
        if (length < 1) {
            return;
        }
        var count = Math.max(1, (int) Math.round(length / BUMP_LENGTH));
        var out = Math.min(depth, length / count / 2) * REACH;
        var dx = (x2 - x1) / count;
        var dy = (y2 - y1) / count;
        var outX = dy * count / length * out;
        var outY = -dx * count / length * out;
        for (int i = 0; i < count; i++) {
            var x = x1 + i * dx;
            var y = y1 + i * dy;
            pen.curve(x + outX, y + outY, x + dx + outX, y + dy + outY, x + dx, y + dy);
        }
    }

    static VectorPath house(double width, double height) {
        var roof = roof(height);
        var eaves = Math.min(6, width / 12);
        return new Pen().move(width / 2, 0).line(width, roof).line(width - eaves, roof).line(width - eaves, height)
                .line(eaves, height).line(eaves, roof).line(0, roof).close().path();
    }

    static VectorPath houseCeiling(double width, double height) {
        var eaves = Math.min(6, width / 12);
        return new Pen().move(eaves, roof(height)).line(width - eaves, roof(height)).path();
    }

    private static double roof(double height) {
        return Math.min(12, height / 4);
    }

    static VectorPath shield(double width, double height) {
        var dip = Math.min(5, height / 8);
        var low = height - Math.min(14, height / 3);
        var middle = width / 2;
        return new Pen().move(0, 0).curve(width * 0.15, dip * REACH, width * 0.35, dip * REACH, middle, 0)
                .curve(width * 0.65, dip * REACH, width * 0.85, dip * REACH, width, 0).line(width, low)
                .curve(width, height - 3, width * 0.75, height - 2, middle, height)
                .curve(width * 0.25, height - 2, 0, height - 3, 0, low).close().path();
    }
}
