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
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;

/** Knows which places are taken, and finds free ones near a wished place. */
final class FreeSpace {

    private static final int CELL = 256;

    private final int gap;
    private final Map<Long, List<Bounds>> cells = new HashMap<>();
    private final List<Bounds> all = new ArrayList<>();

    FreeSpace(int gap) {
        this.gap = gap;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    void add(Bounds bounds) {
        all.add(bounds);
        for (int x = Math.floorDiv(bounds.x(), CELL); x <= Math.floorDiv(bounds.x() + bounds.width(), CELL); x++) {
            for (int y = Math.floorDiv(bounds.y(), CELL); y <= Math.floorDiv(bounds.y() + bounds.height(),
                    CELL); y++) {
                cells.computeIfAbsent(key(x, y), k -> new ArrayList<>()).add(bounds);
            }
        }
    }

    /**
     * The free place nearest to a wished one. It is the wished place, or it touches, with the gap between, what is in
     * the way: from there on, further neighbours are tried in rising distance.
     *
     * @param wished  wished bounds
     * @param corner  no place further left or higher than this is taken
     * @return the top left
     */
    Point nearest(Bounds wished, Point corner) {
        var tried = new LinkedHashSet<Point>();
        var open = new java.util.PriorityQueue<Point>((a, b) -> {
            var byDistance = Long.compare(distance(a, wished), distance(b, wished));
            return byDistance != 0 ? byDistance : a.y() != b.y() ? a.y() - b.y() : a.x() - b.x();
        });
        offer(open, tried, Math.max(wished.x(), corner.x()), Math.max(wished.y(), corner.y()), corner);
        while (true) {
            var place = open.remove();
            var obstacle = obstacle(place.x(), place.y(), wished.width(), wished.height());
            if (obstacle == null) {
                return place;
            }
            offer(open, tried, obstacle.x() + obstacle.width() + gap, place.y(), corner);
            offer(open, tried, place.x(), obstacle.y() + obstacle.height() + gap, corner);
            offer(open, tried, obstacle.x() - gap - wished.width(), place.y(), corner);
            offer(open, tried, place.x(), obstacle.y() - gap - wished.height(), corner);
        }
    }

    private static void offer(java.util.Queue<Point> open, Set<Point> tried, int x, int y, Point corner) {
        var place = new Point(x, y);
        if (x >= corner.x() && y >= corner.y() && tried.add(place)) {
            open.add(place);
        }
    }

    private static long distance(Point place, Bounds wished) {
        return Math.abs((long) place.x() - wished.x()) + Math.abs((long) place.y() - wished.y());
    }

    /** Something that is too near to a place, or null. */
    private Bounds obstacle(int x, int y, int width, int height) {
        for (int cx = Math.floorDiv(x - gap, CELL); cx <= Math.floorDiv(x + width + gap, CELL); cx++) {
            for (int cy = Math.floorDiv(y - gap, CELL); cy <= Math.floorDiv(y + height + gap, CELL); cy++) {
                for (var other : cells.getOrDefault(key(cx, cy), List.of())) {
                    if (other.x() < x + width + gap && x < other.x() + other.width() + gap
                            && other.y() < y + height + gap && y < other.y() + other.height() + gap) {
                        return other;
                    }
                }
            }
        }
        return null;
    }

    private static long key(int x, int y) {
        return (long) x << 32 | y & 0xffffffffL;
    }
}
