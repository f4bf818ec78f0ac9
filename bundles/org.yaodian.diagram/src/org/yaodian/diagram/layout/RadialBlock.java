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
import java.util.Map;

import org.yaodian.model.geometry.Point;

/** Places boxes on rings around the root of their tree; each has as much of its ring as the boxes farther out need. */
final class RadialBlock {

    private final SpanningTree tree;
    private final int gap;
    private final Map<Box, Integer> leaves = new HashMap<>();
    private final Map<Box, Double> angles = new HashMap<>();

    private RadialBlock(SpanningTree tree, int gap) {
        this.tree = tree;
        this.gap = gap;
    }

    static Block of(List<Box> boxes, List<Link> links, int gap) {
        return new RadialBlock(SpanningTree.of(boxes, links), gap).place(boxes);
    }

    private Block place(List<Box> boxes) {
        for (var box : tree.order().reversed()) {
            leaves.put(box, Math.max(1, tree.children().get(box).stream().mapToInt(leaves::get).sum()));
        }
        var root = tree.order().getFirst();
        var share = 2 * Math.PI / leaves.get(root);
        angles.put(root, 0.0);
        for (var box : tree.order()) {
            var next = angles.get(box);
            for (var child : tree.children().get(box)) {
                angles.put(child, next);
                next += leaves.get(child) * share;
            }
        }
        var radius = radii(share);
        var places = new ArrayList<Point>();
        for (var box : boxes) {
            var angle = angles.get(box) + leaves.get(box) * share / 2;
            var away = radius[tree.depth().get(box)];
            places.add(new Point((int) Math.round(away * Math.cos(angle) - box.width / 2.0),
                    (int) Math.round(away * Math.sin(angle) - box.height / 2.0)));
        }
        return Block.of(boxes, places);
    }

    /** Rings wide enough that neither boxes of one ring nor those of two rings meet. */
    private double[] radii(double share) {
        var radius = new double[tree.deepest() + 1];
        var largest = new double[radius.length];
        var narrowest = new double[radius.length];
        java.util.Arrays.fill(narrowest, 2 * Math.PI);
        for (var box : tree.order()) {
            var depth = tree.depth().get(box);
            largest[depth] = Math.max(largest[depth], Math.hypot(box.width, box.height));
            narrowest[depth] = Math.min(narrowest[depth], leaves.get(box) * share);
        }
        for (int i = 1; i < radius.length; i++) {
            var apart = radius[i - 1] + (largest[i - 1] + largest[i]) / 2 + gap;
            var beside = (largest[i] + gap) / (2 * Math.sin(Math.min(Math.PI / 2, narrowest[i] / 2)));
            radius[i] = Math.max(apart, beside);
        }
        return radius;
    }
}
