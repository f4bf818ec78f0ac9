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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;

/**
 * Finds room for a few new nodes and leaves all others still: beside what they are linked with, else after the last of
 * their siblings. Only containers grow when they must. Takes a small part of the time of a whole layout.
 */
public final class PlaceNew {

    private final BoxTree tree;
    private final LayoutOptions options;
    private final Set<Box> waiting = new HashSet<>();

    private PlaceNew(BoxTree tree, LayoutOptions options) {
        this.tree = tree;
        this.options = options;
    }

    /**
     * Finds places for nodes that stand in a diagram already but have no good place yet.
     *
     * @param diagram the diagram, which is not changed
     * @param nodes   the new nodes; pinned ones stay where they are
     * @param options spacing; the selection does not matter
     * @param monitor for cancellation, or null
     * @return bounds of the new nodes and of containers that grew, routes of their edges
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public static LayoutResult compute(Diagram diagram, Collection<Node> nodes, LayoutOptions options,
            IProgressMonitor monitor) {
        var only = options.only(Set.copyOf(nodes));
        var tree = BoxTree.of(diagram, only);
        var progress = monitor == null ? new NullProgressMonitor() : monitor;
        if (!nodes.isEmpty()) {
            new PlaceNew(tree, only).place(progress);
            new Wiring(tree, only, progress).route();
        }
        return LayoutResult.of(tree);
    }

    private void place(IProgressMonitor monitor) {
        var fresh = tree.boxes().stream().filter(box -> !box.fixed && (box.parent == tree.root() || box.parent.fixed))
                .toList();
        waiting.addAll(fresh);
        var scopes = new ScopeLayout(tree, options, monitor);
        var byScope = fresh.stream().collect(Collectors.groupingBy(box -> box.parent));
        tree.scopesInnermostFirst().stream().filter(byScope::containsKey)
                .forEach(scope -> placeIn(scope, byScope.get(scope), scopes, monitor));
    }

    private void placeIn(Box scope, List<Box> boxes, ScopeLayout scopes, IProgressMonitor monitor) {
        var corner = scopes.corner(scope);
        var space = new FreeSpace(scopes.gap(scope));
        scope.children.stream().filter(box -> !waiting.contains(box)).forEach(box -> space.add(box.bounds()));
        for (var box : boxes) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            if (!box.children.isEmpty()) {
                scopes.arrange(box);
            }
            var place = space.nearest(wished(box, scope, corner), corner);
            box.place(place.x(), place.y());
            waiting.remove(box);
            space.add(box.bounds());
        }
        scopes.grow(scope);
    }

    private Bounds wished(Box box, Box scope, Point corner) {
        var gap = options.spacing();
        var wishes = new ArrayList<Point>();
        for (var link : tree.links()) {
            var from = neighbour(link.source, scope);
            var to = neighbour(link.target, scope);
            if (to == box && from != null && !waiting.contains(from)) {
                wishes.add(new Point(from.x + from.width + gap, from.bounds().center().y()));
            } else if (from == box && to != null && !waiting.contains(to)) {
                wishes.add(new Point(to.x - gap - box.width, to.bounds().center().y()));
            }
        }
        if (wishes.isEmpty()) {
            return last(box, scope, corner);
        }
        var x = wishes.stream().mapToInt(Point::x).average().orElseThrow();
        var y = wishes.stream().mapToInt(Point::y).average().orElseThrow();
        return new Bounds((int) x, (int) y - box.height / 2, box.width, box.height);
    }

    /** The box in a scope that is an end or holds it, or null. */
    private static Box neighbour(Box end, Box scope) {
        if (end.depth <= scope.depth) {
            return null;
        }
        var box = end.at(scope.depth + 1);
        return box.parent == scope ? box : null;
    }

    private Bounds last(Box box, Box scope, Point corner) {
        for (int i = scope.children.size() - 1; i >= 0; i--) {
            var sibling = scope.children.get(i);
            if (!waiting.contains(sibling)) {
                return new Bounds(sibling.x, sibling.y + sibling.height, box.width, box.height);
            }
        }
        return new Bounds(corner.x(), corner.y(), box.width, box.height);
    }
}
