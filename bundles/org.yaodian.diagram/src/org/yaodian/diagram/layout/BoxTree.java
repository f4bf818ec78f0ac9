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

import org.yaodian.diagram.shape.Cards;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.diagram.text.AwtTextMeasure;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/**
 * A snapshot of a diagram.
 *
 * @param root  the diagram as a whole
 * @param boxes all visible nodes, parents before their children
 * @param links all edges between them
 */
record BoxTree(Box root, List<Box> boxes, List<Link> links) {

    static BoxTree of(Diagram diagram, LayoutOptions options) {
        var root = new Box(null, null, null, false);
        var tree = new BoxTree(root, new ArrayList<>(), new ArrayList<>());
        var byNode = new HashMap<Node, Box>();
        tree.add(diagram.getNodes(), root, options.selection().isEmpty(), options, byNode);
        diagram.getEdges().forEach(edge -> tree.add(edge, byNode));
        return tree;
    }

    private void add(List<Node> nodes, Box parent, boolean chosen, LayoutOptions options, Map<Node, Box> byNode) {
        for (var node : nodes) {
            var free = chosen && !node.isPinned() || options.selection().contains(node) && !node.isPinned();
            var open = !node.getChildren().isEmpty() && !node.isCollapsed();
            var box = new Box(node, parent, open ? ShapeCatalog.shapeOf(node) : null, !free);
            parent.children.add(box);
            boxes.add(box);
            byNode.put(node, box);
            size(box);
            if (open) {
                add(node.getChildren(), box, free, options, byNode);
            }
        }
    }

    private static void size(Box box) {
        var bounds = box.node.getBounds();
        if (bounds != null) {
            box.x = bounds.x();
            box.y = bounds.y();
            box.width = bounds.width();
            box.height = bounds.height();
        }
        if (bounds == null || bounds.width() == 0 || bounds.height() == 0) {
            var cards = new Cards(AwtTextMeasure.shared());
            var shape = box.shape == null ? ShapeCatalog.shapeOf(box.node) : box.shape;
            box.width = cards.preferredWidth(shape);
            box.height = cards.height(shape, box.width);
            box.moved = true;
        }
    }

    private void add(Edge edge, Map<Node, Box> byNode) {
        var source = visible(edge.getSource(), byNode);
        var target = visible(edge.getTarget(), byNode);
        if (source != null && target != null && source != target) {
            links.add(new Link(edge, source, target));
        }
    }

    private static Box visible(Node node, Map<Node, Box> byNode) {
        for (var n = node; n != null; n = n.eContainer() instanceof Node outer ? outer : null) {
            var box = byNode.get(n);
            if (box != null) {
                return box;
            }
        }
        return null;
    }

    /** All boxes that other boxes stand in, and the diagram as a whole at the end. */
    List<Box> scopesInnermostFirst() {
        var scopes = new ArrayList<>(boxes.reversed().stream().filter(box -> !box.children.isEmpty()).toList());
        scopes.add(root);
        return scopes;
    }
}
