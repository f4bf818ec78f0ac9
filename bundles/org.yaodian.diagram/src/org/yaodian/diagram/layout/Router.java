/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.yaodian.diagram.shape.Cards;
import org.yaodian.diagram.text.AwtTextMeasure;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;

/**
 * Routes single links around everything that stands in their way, with right angles. It looks only at the
 * neighbourhood of the two ends, and gives a straight line when there is no way through.
 */
final class Router {

    private static final int NEIGHBOURHOOD = 240;

    private final Cards cards = new Cards(AwtTextMeasure.shared());
    private final Box root;
    private final int distance;

    Router(Box root, LayoutOptions options) {
        this.root = root;
        distance = options.innerSpacing() / 2;
    }

    /** Finds the bend points of a link between two boxes neither of which stands inside the other. */
    Route route(Box source, Box target) {
        var from = source.absolute();
        var to = target.absolute();
        var window = around(from, to);
        var obstacles = new ArrayList<Bounds>();
        collect(root, 0, 0, source, target, window, obstacles);
        var bends = new RouteGrid(obstacles, from, to, distance, window).search();
        return new Route(bends);
    }

    private static Bounds around(Bounds a, Bounds b) {
        var x = Math.min(a.x(), b.x()) - NEIGHBOURHOOD;
        var y = Math.min(a.y(), b.y()) - NEIGHBOURHOOD;
        return new Bounds(x, y, Math.max(a.x() + a.width(), b.x() + b.width()) + NEIGHBOURHOOD - x,
                Math.max(a.y() + a.height(), b.y() + b.height()) + NEIGHBOURHOOD - y);
    }

    private void collect(Box scope, int x, int y, Box source, Box target, Bounds window, List<Bounds> obstacles) {
        for (var box : scope.children) {
            var bounds = box.bounds().translate(x, y);
            if (!meets(bounds, window)) {
                continue;
            }
            if (box.common(source) == box && box != source || box.common(target) == box && box != target) {
                obstacles.add(new Bounds(bounds.x(), bounds.y(), bounds.width(),
                        Math.max(0, cards.height(box.shape, box.width) - Cards.PADDING)));
                collect(box, bounds.x(), bounds.y(), source, target, window, obstacles);
            } else {
                obstacles.add(bounds);
            }
        }
    }

    private static boolean meets(Bounds a, Bounds b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    /** Drops the bend points at which a line goes straight on. */
    static List<Point> corners(List<Point> line) {
        var corners = new ArrayList<Point>();
        for (int i = 1; i < line.size() - 1; i++) {
            var before = line.get(i - 1);
            var here = line.get(i);
            var after = line.get(i + 1);
            var straight = before.x() == here.x() && here.x() == after.x()
                    || before.y() == here.y() && here.y() == after.y();
            if (!straight) {
                corners.add(here);
            }
        }
        if (corners.isEmpty() && line.size() > 1) {
            corners.add(new Point((line.getFirst().x() + line.getLast().x()) / 2,
                    (line.getFirst().y() + line.getLast().y()) / 2));
        }
        return corners;
    }
}
