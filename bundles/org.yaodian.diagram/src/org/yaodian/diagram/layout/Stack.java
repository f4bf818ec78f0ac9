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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaodian.model.geometry.Point;

/**
 * Boxes below each other in one column. Links between them run in lanes at the right, the short ones nearest, so that
 * every box can be reached from the left and, across the lanes, from the right.
 */
final class Stack {

    private static final int FIRST_LANE = 15;
    private static final int NEXT_LANE = 7;

    /** How far from the middle of a box links leave above and arrive below, so that the two can be told apart. */
    private static final int OFF_MIDDLE = 5;

    private final List<Box> boxes;
    private final List<Point> places = new ArrayList<>();
    private final int columnWidth;
    private int height;

    private Stack(List<Box> boxes, int gap) {
        this.boxes = boxes;
        columnWidth = boxes.stream().mapToInt(box -> box.width).max().orElse(0);
        for (var box : boxes) {
            places.add(new Point(0, height));
            height += box.height + gap;
        }
        height -= gap;
    }

    /** Stacks boxes; the links are those between them or what is inside them. */
    static Block of(List<Box> boxes, List<Link> links, int gap) {
        var stack = new Stack(boxes, gap);
        var lanes = stack.lanes(links);
        var routes = new LinkedHashMap<Link, List<Point>>();
        var last = 0;
        for (var entry : lanes.entrySet()) {
            var link = entry.getKey();
            var x = stack.columnWidth + FIRST_LANE + NEXT_LANE * entry.getValue();
            last = Math.max(last, x);
            routes.put(link, List.of(new Point(x, stack.leaves(link)), new Point(x, stack.arrives(link))));
        }
        return new Block(boxes, stack.places, routes, Math.max(stack.columnWidth, last), stack.height);
    }

    private Map<Link, Integer> lanes(List<Link> links) {
        var lanes = new LinkedHashMap<Link, Integer>();
        var taken = new ArrayList<List<Link>>();
        links.stream().sorted(Comparator.comparingInt(this::length)).forEach(link -> {
            var lane = 0;
            while (lane < taken.size() && taken.get(lane).stream().anyMatch(other -> overlap(link, other))) {
                lane++;
            }
            if (lane == taken.size()) {
                taken.add(new ArrayList<>());
            }
            taken.get(lane).add(link);
            lanes.put(link, lane);
        });
        return lanes;
    }

    private boolean overlap(Link a, Link b) {
        return Math.min(leaves(a), arrives(a)) <= Math.max(leaves(b), arrives(b))
                && Math.min(leaves(b), arrives(b)) <= Math.max(leaves(a), arrives(a));
    }

    private int length(Link link) {
        return Math.abs(leaves(link) - arrives(link));
    }

    private int leaves(Link link) {
        return middle(link.source, link.sourceInScope()) - OFF_MIDDLE;
    }

    private int arrives(Link link) {
        return middle(link.target, link.targetInScope()) + OFF_MIDDLE;
    }

    private int middle(Box end, Box inScope) {
        return places.get(boxes.indexOf(inScope)).y() + end.middleWithin(inScope);
    }
}
