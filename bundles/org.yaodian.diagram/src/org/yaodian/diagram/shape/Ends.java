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

import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Route;

/** Where links touch the outlines of the cards they join. */
public final class Ends {

    private static final int STEPS = 12;

    private Ends() {
    }

    /**
     * The whole line of a link: where it leaves its source, its bend points, where it meets its target.
     *
     * @param source       silhouette of the source
     * @param sourceBounds bounds of the source in diagram coordinates
     * @param target       silhouette of the target
     * @param targetBounds bounds of the target in diagram coordinates
     * @param route        the bend points, or null for a line at right angles
     * @return two places or more
     */
    public static List<Location> line(Silhouette source, Bounds sourceBounds, Silhouette target, Bounds targetBounds,
            Route route) {
        var bends = route == null ? DefaultRoute.between(sourceBounds, targetBounds)
                : route.points().stream().map(p -> new Location(p.x(), p.y())).toList();
        var line = new ArrayList<Location>();
        line.add(touch(source, sourceBounds, bends.isEmpty() ? middle(targetBounds) : bends.getFirst()));
        line.addAll(bends);
        line.add(touch(target, targetBounds, bends.isEmpty() ? middle(sourceBounds) : bends.getLast()));
        return line;
    }

    /**
     * Where a line from a card to a place leaves its outline: straight across where the place lies beside, above or
     * below the card, else on the way from the middle of the card.
     *
     * @param silhouette outline of the card
     * @param bounds     its bounds in diagram coordinates
     * @param place      where the line goes
     * @return a place on the outline
     */
    public static Location touch(Silhouette silhouette, Bounds bounds, Location place) {
        var start = middle(bounds);
        if (place.y() > bounds.y() && place.y() < bounds.y() + bounds.height()) {
            start = new Location(start.x(), place.y());
        } else if (place.x() > bounds.x() && place.x() < bounds.x() + bounds.width()) {
            start = new Location(place.x(), start.y());
        }
        return crossing(corners(silhouette, bounds), start, place);
    }

    private static Location middle(Bounds bounds) {
        return new Location(bounds.x() + bounds.width() / 2.0, bounds.y() + bounds.height() / 2.0);
    }

    private static List<Location> corners(Silhouette silhouette, Bounds bounds) {
        var corners = new ArrayList<Location>();
        for (var segment : silhouette.outline(bounds.width(), bounds.height()).translate(bounds.x(), bounds.y())
                .segments()) {
            switch (segment) {
                case VectorPath.Move(var x, var y) -> corners.add(new Location(x, y));
                case VectorPath.Line(var x, var y) -> corners.add(new Location(x, y));
                case VectorPath.Curve curve -> flatten(corners, curve);
                case VectorPath.Close close -> corners.add(corners.getFirst());
            }
        }
        return corners;
    }

    private static void flatten(List<Location> corners, VectorPath.Curve curve) {
        var start = corners.getLast();
        for (int i = 1; i <= STEPS; i++) {
            var t = (double) i / STEPS;
            corners.add(new Location(bezier(start.x(), curve.x1(), curve.x2(), curve.x(), t),
                    bezier(start.y(), curve.y1(), curve.y2(), curve.y(), t)));
        }
    }

    private static double bezier(double a, double b, double c, double d, double t) {
        var u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    /** The crossing of the ray from start through end with the outline that lies farthest out. */
    private static Location crossing(List<Location> corners, Location start, Location end) {
        var dx = end.x() - start.x();
        var dy = end.y() - start.y();
        var farthest = 0.0;
        for (int i = 1; i < corners.size(); i++) {
            var a = corners.get(i - 1);
            var b = corners.get(i);
            var ex = b.x() - a.x();
            var ey = b.y() - a.y();
            var area = dx * ey - dy * ex;
            if (area != 0) {
                var along = ((a.x() - start.x()) * ey - (a.y() - start.y()) * ex) / area;
                var across = ((a.x() - start.x()) * dy - (a.y() - start.y()) * dx) / area;
                if (across >= 0 && across <= 1 && along > farthest) {
                    farthest = along;
                }
            }
        }
        return new Location(start.x() + dx * farthest, start.y() + dy * farthest);
    }
}
