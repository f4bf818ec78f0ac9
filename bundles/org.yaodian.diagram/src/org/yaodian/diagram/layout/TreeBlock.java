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

/** Places boxes as a tree: each level in one row, each box at the middle of those below it. */
final class TreeBlock {

    private static final int LEVELS_APART = 2;

    private final SpanningTree tree;
    private final Direction direction;
    private final int gap;
    private final Map<Box, Integer> extents = new HashMap<>();
    private final Map<Box, Integer> starts = new HashMap<>();

    private TreeBlock(SpanningTree tree, Direction direction, int gap) {
        this.tree = tree;
        this.direction = direction == Direction.AUTOMATIC ? Direction.RIGHT : direction;
        this.gap = gap;
    }

    static Block of(List<Box> boxes, List<Link> links, Direction direction, int gap) {
        return new TreeBlock(SpanningTree.of(boxes, links), direction, gap).place(boxes);
    }

    private boolean isUpright() {
        return direction == Direction.DOWN || direction == Direction.UP;
    }

    private int across(Box box) {
        return isUpright() ? box.width : box.height;
    }

    private int along(Box box) {
        return isUpright() ? box.height : box.width;
    }

    private Block place(List<Box> boxes) {
        for (var box : tree.order().reversed()) {
            extents.put(box, Math.max(across(box), below(box)));
        }
        starts.put(tree.order().getFirst(), 0);
        tree.order().forEach(this::spread);
        var levels = levels();
        var length = levels[levels.length - 1] - LEVELS_APART * gap;
        var width = extents.get(tree.order().getFirst());
        var places = new ArrayList<Point>();
        for (var box : boxes) {
            var side = starts.get(box) + (extents.get(box) - across(box)) / 2;
            var way = levels[tree.depth().get(box)];
            var mirrored = direction == Direction.LEFT || direction == Direction.UP;
            var start = mirrored ? length - way - along(box) : way;
            places.add(isUpright() ? new Point(side, start) : new Point(start, side));
        }
        return new Block(boxes, places, Map.of(), isUpright() ? width : length, isUpright() ? length : width);
    }

    /** What the boxes below one take side by side. */
    private int below(Box box) {
        var children = tree.children().get(box);
        return children.isEmpty() ? 0 : children.stream().mapToInt(extents::get).sum() + gap * (children.size() - 1);
    }

    private void spread(Box box) {
        var next = starts.get(box) + (extents.get(box) - below(box)) / 2;
        for (var child : tree.children().get(box)) {
            starts.put(child, next);
            next += extents.get(child) + gap;
        }
    }

    /** Where each level begins, and after the last one where the next would. */
    private int[] levels() {
        var deepest = new int[tree.deepest() + 1];
        tree.order().forEach(box -> deepest[tree.depth().get(box)] = Math.max(deepest[tree.depth().get(box)],
                along(box)));
        var levels = new int[deepest.length + 1];
        for (int i = 0; i < deepest.length; i++) {
            levels[i + 1] = levels[i] + deepest[i] + LEVELS_APART * gap;
        }
        return levels;
    }
}
