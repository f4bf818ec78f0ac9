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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The shortest ways from one box to all that are linked with it.
 *
 * @param order    the boxes, each after the one above it; the root first
 * @param children the boxes directly below each box
 * @param depth    how many steps each box is away from the root
 */
record SpanningTree(List<Box> order, Map<Box, List<Box>> children, Map<Box, Integer> depth) {

    /** Makes the tree of boxes that are all linked to each other. */
    static SpanningTree of(List<Box> boxes, List<Link> links) {
        var neighbours = new HashMap<Box, List<Box>>();
        boxes.forEach(box -> neighbours.put(box, new ArrayList<>()));
        var targets = new HashSet<Box>();
        for (var link : links) {
            neighbours.get(link.sourceInScope()).add(link.targetInScope());
            neighbours.get(link.targetInScope()).add(link.sourceInScope());
            targets.add(link.targetInScope());
        }
        var tree = new SpanningTree(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        var open = new ArrayDeque<Box>();
        var root = root(boxes, neighbours, targets);
        open.add(root);
        tree.depth.put(root, 0);
        while (!open.isEmpty()) {
            var box = open.poll();
            tree.order.add(box);
            var below = new ArrayList<Box>();
            for (var other : neighbours.get(box)) {
                if (tree.depth.putIfAbsent(other, tree.depth.get(box) + 1) == null) {
                    below.add(other);
                    open.add(other);
                }
            }
            tree.children.put(box, below);
        }
        return tree;
    }

    /** The box with most links among those that no link leads to, else among all. */
    private static Box root(List<Box> boxes, Map<Box, List<Box>> neighbours, HashSet<Box> targets) {
        var sources = boxes.stream().filter(box -> !targets.contains(box)).toList();
        return (sources.isEmpty() ? boxes : sources).stream()
                .reduce((a, b) -> neighbours.get(b).size() > neighbours.get(a).size() ? b : a).orElseThrow();
    }

    int deepest() {
        return depth.get(order.getLast());
    }
}
