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
import java.util.List;
import java.util.Optional;

import org.yaodian.model.geometry.Point;

/**
 * Widens rings of boxes until no two boxes are too close. ELK 0.11 leaves boxes of different widths on top of each
 * other; it knows the angle of each box, which stays.
 */
final class Rings {

    private static final double STEP = 1.05;
    /** As often a ring is widened at most; it is fifty times as wide then. */
    private static final int MOST_STEPS = 80;

    private record Place(Box box, double angle, double radius) {

        double x() {
            return radius * Math.cos(angle);
        }

        double y() {
            return radius * Math.sin(angle);
        }

        Place at(double otherRadius) {
            return new Place(box, angle, otherRadius);
        }

        boolean isTooClose(Place other, int gap) {
            return Math.abs(x() - other.x()) < (box.width + other.box.width) / 2.0 + gap
                    && Math.abs(y() - other.y()) < (box.height + other.box.height) / 2.0 + gap;
        }
    }

    private final int gap;

    Rings(int gap) {
        this.gap = gap;
    }

    /**
     * Widens rings.
     *
     * @param block boxes on rings around the root of a tree
     * @param tree  the tree
     * @return the same boxes, seen from the root in the same directions; empty when that cannot be
     */
    Optional<Block> widen(Block block, SpanningTree tree) {
        var rings = read(block, tree);
        var placed = new ArrayList<>(rings.getFirst());
        for (var ring : rings.subList(1, rings.size())) {
            var radius = Math.max(placed.getLast().radius + gap,
                    ring.stream().mapToDouble(Place::radius).max().orElse(0));
            var wide = at(ring, radius);
            for (int steps = 0; meet(wide, placed); steps++) {
                if (steps == MOST_STEPS) {
                    return Optional.empty();
                }
                radius *= STEP;
                wide = at(ring, radius);
            }
            placed.addAll(wide);
        }
        var places = new HashMap<Box, Point>();
        placed.forEach(place -> places.put(place.box,
                new Point((int) Math.round(place.x() - place.box.width / 2.0),
                        (int) Math.round(place.y() - place.box.height / 2.0))));
        return Optional.of(Block.of(block.boxes(), block.boxes().stream().map(places::get).toList()));
    }

    private static List<List<Place>> read(Block block, SpanningTree tree) {
        var root = block.boxes().indexOf(tree.order().getFirst());
        var rings = new ArrayList<List<Place>>();
        for (int i = 0; i <= tree.deepest(); i++) {
            rings.add(new ArrayList<>());
        }
        for (int i = 0; i < block.boxes().size(); i++) {
            var x = middleX(block, i) - middleX(block, root);
            var y = middleY(block, i) - middleY(block, root);
            var box = block.boxes().get(i);
            rings.get(tree.depth().get(box)).add(new Place(box, Math.atan2(y, x), Math.hypot(x, y)));
        }
        return rings;
    }

    private static double middleX(Block block, int index) {
        return block.places().get(index).x() + block.boxes().get(index).width / 2.0;
    }

    private static double middleY(Block block, int index) {
        return block.places().get(index).y() + block.boxes().get(index).height / 2.0;
    }

    private static List<Place> at(List<Place> ring, double radius) {
        return ring.stream().map(place -> place.at(radius)).toList();
    }

    private boolean meet(List<Place> ring, List<Place> inner) {
        for (int i = 0; i < ring.size(); i++) {
            var place = ring.get(i);
            if (inner.stream().anyMatch(other -> place.isTooClose(other, gap))
                    || ring.subList(0, i).stream().anyMatch(other -> place.isTooClose(other, gap))) {
                return true;
            }
        }
        return false;
    }
}
