/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaodian.diagram.shape.Cards;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.diagram.text.AwtTextMeasure;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;

/** The nodes of a diagram that are seen, that is, that stand in no collapsed node, and where they are. */
public final class VisibleNodes {

    private final Map<Node, Bounds> places = new LinkedHashMap<>();

    private VisibleNodes() {
    }

    /**
     * Looks at a diagram.
     *
     * @param diagram the diagram; a node without bounds is taken to lie at 0, 0 in the size its card wants
     * @return its visible nodes as they are now
     */
    public static VisibleNodes of(Diagram diagram) {
        var result = new VisibleNodes();
        result.add(diagram.getNodes(), 0, 0);
        return result;
    }

    /**
     * Where every visible node is.
     *
     * @return bounds in diagram coordinates by node, parents before their children, back to front
     */
    public Map<Node, Bounds> places() {
        return Collections.unmodifiableMap(places);
    }

    /**
     * The node that is seen in the place of another one.
     *
     * @param node a node, or null
     * @return the node itself when it is visible, else the collapsed node it stands in; null when it is not part of
     *         the diagram
     */
    public Node standIn(Node node) {
        for (var n = node; n != null; n = n.eContainer() instanceof Node parent ? parent : null) {
            if (places.containsKey(n)) {
                return n;
            }
        }
        return null;
    }

    private void add(List<Node> nodes, int x, int y) {
        for (var node : nodes) {
            var bounds = boundsOf(node).translate(x, y);
            places.put(node, bounds);
            if (!node.isCollapsed()) {
                add(node.getChildren(), bounds.x(), bounds.y());
            }
        }
    }

    private static Bounds boundsOf(Node node) {
        if (node.getBounds() != null) {
            return node.getBounds();
        }
        var cards = new Cards(AwtTextMeasure.shared());
        var shape = ShapeCatalog.shapeOf(node);
        var width = cards.preferredWidth(shape);
        return new Bounds(0, 0, width, cards.height(shape, width));
    }
}
