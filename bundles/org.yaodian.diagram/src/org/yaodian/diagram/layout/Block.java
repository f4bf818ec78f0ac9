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

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.yaodian.model.geometry.Point;

/**
 * Boxes that keep their places to each other: a single box, or linked ones with the links between them.
 *
 * @param boxes  the boxes, at least one
 * @param places where the top left of each box is, in the coordinates of the block
 * @param routes bend points of the links that are routed already, in the coordinates of the block
 * @param width  width in pixels
 * @param height height in pixels
 */
record Block(List<Box> boxes, List<Point> places, Map<Link, List<Point>> routes, int width, int height) {

    static Block single(Box box) {
        return new Block(List.of(box), List.of(new Point(0, 0)), Map.of(), box.width, box.height);
    }

    /** Moves boxes, without routes, so that the block begins at the origin. */
    static Block of(List<Box> boxes, List<Point> places) {
        var left = places.stream().mapToInt(Point::x).min().orElse(0);
        var top = places.stream().mapToInt(Point::y).min().orElse(0);
        var moved = places.stream().map(place -> new Point(place.x() - left, place.y() - top)).toList();
        var width = IntStream.range(0, boxes.size()).map(i -> moved.get(i).x() + boxes.get(i).width).max();
        var height = IntStream.range(0, boxes.size()).map(i -> moved.get(i).y() + boxes.get(i).height).max();
        return new Block(boxes, moved, Map.of(), width.orElse(0), height.orElse(0));
    }

    /** Puts the block into the box its boxes stand in; routes wait for {@link Wiring}. */
    void place(int x, int y, Map<Link, List<Point>> inScope) {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).place(places.get(i).x() + x, places.get(i).y() + y);
        }
        routes.forEach((link, points) -> inScope.put(link,
                points.stream().map(p -> new Point(p.x() + x, p.y() + y)).toList()));
    }

    boolean isSingle() {
        return boxes.size() == 1;
    }
}
