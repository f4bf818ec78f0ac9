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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.yaodian.diagram.shape.Cards;
import org.yaodian.diagram.text.AwtTextMeasure;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;

/** Places the boxes inside each box, from the innermost out. */
final class ScopeLayout {

    /** A container keeps its width unless it would become more than this many times higher than wide, or wider. */
    private static final double KEEP_RATIO = 3;

    private static final int LITTLE = 8;

    private final Cards cards = new Cards(AwtTextMeasure.shared());
    private final LayoutOptions options;
    private final IProgressMonitor monitor;
    private final Map<Box, List<Link>> linksByScope;
    private final Set<Box> crossed = new HashSet<>();

    ScopeLayout(BoxTree tree, LayoutOptions options, IProgressMonitor monitor) {
        this.options = options;
        this.monitor = monitor;
        linksByScope = tree.links().stream().filter(link -> !link.leadsInside())
                .collect(Collectors.groupingBy(link -> link.scope));
        tree.links().forEach(link -> {
            cross(link.source, link.scope);
            cross(link.target, link.scope);
        });
    }

    /** Remembers the containers that a link leads out of or runs in: what is in them is stacked. */
    private void cross(Box end, Box scope) {
        for (var box = end.parent; box != null && box.depth >= scope.depth; box = box.parent) {
            crossed.add(box);
        }
    }

    void arrange(Box scope) {
        for (var child : scope.children) {
            if (!child.children.isEmpty()) {
                arrange(child);
            }
        }
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        var free = scope.children.stream().filter(box -> !box.fixed).toList();
        var right = 0;
        if (!free.isEmpty()) {
            var blocks = blocks(scope, free);
            var routes = new LinkedHashMap<Link, List<Point>>();
            right = place(scope, blocks, routes);
            routes.forEach((link, points) -> link.route = new Route(points));
        }
        if (scope.parent != null && (!free.isEmpty() || outgrown(scope))) {
            fit(scope, right);
        }
    }

    /** Linked boxes make a block each time, the others one for each; the large ones come first. */
    private List<Block> blocks(Box scope, List<Box> free) {
        var links = linksByScope.getOrDefault(scope, List.of()).stream()
                .filter(link -> !link.sourceInScope().fixed && !link.targetInScope().fixed).toList();
        if (scope.parent != null && crossed.contains(scope)) {
            return List.of(Stack.of(free, links, gap(scope)));
        }
        var layered = new Layered(options.direction(), gap(scope), options.aspectRatio(), monitor);
        var grown = new Grown(gap(scope), monitor);
        var groups = Groups.of(free, links);
        var blocks = new ArrayList<Block>();
        groups.linked().forEach((boxes, own) -> blocks.add(switch (options.style()) {
            case LAYERED -> layered.block(boxes, own);
            case TREE -> grown.tree(boxes, own, options.direction());
            case RADIAL -> grown.rings(boxes, own);
        }));
        blocks.sort(Comparator.comparingLong(block -> -(long) block.width() * block.height()));
        groups.single().forEach(box -> blocks.add(Block.single(box)));
        return blocks;
    }

    /** Places blocks and returns where the rightmost ends. */
    private int place(Box scope, List<Block> blocks, Map<Link, List<Point>> routes) {
        var gap = gap(scope);
        var packing = pack(scope, blocks, gap);
        var corner = corner(scope, packing.width());
        var taken = new FreeSpace(gap);
        scope.children.stream().filter(box -> box.fixed).forEach(box -> taken.add(box.bounds()));
        if (taken.isEmpty()) {
            for (int i = 0; i < blocks.size(); i++) {
                var place = packing.places().get(i);
                blocks.get(i).place(place.x() + corner.x(), place.y() + corner.y(), routes);
            }
            return corner.x() + packing.width();
        }
        var right = 0;
        var origin = options.selection().isEmpty() ? corner : oldCorner(blocks, corner);
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var wished = packing.places().get(i);
            var place = taken.nearest(new Bounds(wished.x() + origin.x(), wished.y() + origin.y(), block.width(),
                    block.height()), corner);
            taken.add(new Bounds(place.x(), place.y(), block.width(), block.height()));
            block.place(place.x(), place.y(), routes);
            right = Math.max(right, place.x() + block.width());
        }
        return right;
    }

    private Packing pack(Box scope, List<Block> blocks, int gap) {
        if (scope.parent != null && blocks.stream().allMatch(Block::isSingle)) {
            var room = scope.width - 2 * Cards.PADDING;
            var kept = Packing.within(blocks, gap, Math.max(0, room));
            if (kept.width() <= room && kept.height() < KEEP_RATIO * scope.width) {
                return kept;
            }
        }
        return Packing.best(blocks, gap, options.aspectRatio());
    }

    /** Where the content of a box begins. */
    private Point corner(Box scope, int contentWidth) {
        if (scope.parent == null) {
            return new Point(0, 0);
        }
        return new Point(Cards.PADDING, cards.height(scope.shape, width(scope, contentWidth + 2 * Cards.PADDING)));
    }

    private static Point oldCorner(List<Block> blocks, Point corner) {
        var boxes = blocks.stream().flatMap(block -> block.boxes().stream()).toList();
        return new Point(boxes.stream().mapToInt(box -> box.x).min().orElse(corner.x()),
                boxes.stream().mapToInt(box -> box.y).min().orElse(corner.y()));
    }

    /** Where the content of a box may begin now. */
    Point corner(Box scope) {
        return corner(scope, scope.width - 2 * Cards.PADDING);
    }

    /** Makes a box, and those around it, large enough for what stands in it. */
    void grow(Box scope) {
        for (var box = scope; box.parent != null && outgrown(box); box = box.parent) {
            fit(box, 0);
        }
    }

    private static boolean outgrown(Box scope) {
        return scope.children.stream().anyMatch(box -> box.x + box.width + Cards.PADDING > scope.width
                || box.y + box.height + Cards.PADDING > scope.height);
    }

    /** Gives a box the size of what stands in it and of the lanes beside; one that must keep its place only grows. */
    private void fit(Box scope, int lanes) {
        var right = Math.max(lanes, scope.children.stream().mapToInt(box -> box.x + box.width).max().orElse(0));
        var bottom = scope.children.stream().mapToInt(box -> box.y + box.height).max().orElse(0);
        var insets = scope.shape.look().silhouette().insets();
        scope.width = width(scope, right + Cards.PADDING);
        bottom += Math.max(Cards.PADDING, insets.bottom());
        scope.height = scope.fixed ? Math.max(scope.height, bottom) : bottom;
        scope.moved = true;
    }

    /** The width a box takes for its content: a little more room than it needs is left, so that edges stay aligned. */
    private static int width(Box scope, int needed) {
        return scope.fixed || scope.width - needed < LITTLE ? Math.max(scope.width, needed)
                : Math.max(Cards.MIN_WIDTH, needed);
    }

    int gap(Box scope) {
        return scope.parent == null ? options.spacing() : options.innerSpacing();
    }

    /** Boxes by the links between them. */
    private record Groups(Map<List<Box>, List<Link>> linked, List<Box> single) {

        static Groups of(List<Box> boxes, List<Link> links) {
            var number = new HashMap<Box, Integer>();
            boxes.forEach(box -> number.put(box, number.size()));
            var sets = new DisjointSets(boxes.size());
            links.forEach(link -> sets.join(number.get(link.sourceInScope()), number.get(link.targetInScope())));
            var members = new LinkedHashMap<Integer, List<Box>>();
            boxes.forEach(box -> members.computeIfAbsent(sets.find(number.get(box)), n -> new ArrayList<>()).add(box));
            var linksOf = new HashMap<Integer, List<Link>>();
            links.forEach(link -> linksOf.computeIfAbsent(sets.find(number.get(link.sourceInScope())),
                    n -> new ArrayList<>()).add(link));
            var linked = new LinkedHashMap<List<Box>, List<Link>>();
            var single = new ArrayList<Box>();
            members.forEach((set, group) -> {
                if (group.size() == 1) {
                    single.addAll(group);
                } else {
                    linked.put(group, linksOf.get(set));
                }
            });
            return new Groups(linked, single);
        }
    }
}
