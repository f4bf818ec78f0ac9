/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import java.util.List;
import java.util.stream.Stream;

import org.yaodian.model.Outline;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** What of a diagram is shown: not what lies in a collapsed node; a link to such a node ends at the collapsed one. */
final class Visibility {

    private Visibility() {
    }

    /** The links that begin at a node as it is shown. */
    static List<Edge> outgoing(Node node) {
        return standsFor(node).flatMap(each -> each.getOutgoingEdges().stream()).filter(Visibility::isShown).toList();
    }

    /** The links that end at a node as it is shown. */
    static List<Edge> incoming(Node node) {
        return standsFor(node).flatMap(each -> each.getIncomingEdges().stream()).filter(Visibility::isShown).toList();
    }

    private static Stream<Node> standsFor(Node node) {
        if (standIn(node) != node) {
            return Stream.empty();
        }
        return node.isCollapsed() ? Stream.concat(Stream.of(node), descendants(node)) : Stream.of(node);
    }

    private static boolean isShown(Edge edge) {
        var source = standIn(edge.getSource());
        var target = standIn(edge.getTarget());
        return edge.eContainer() != null && source != null && target != null
                && (source != target || edge.getSource() == edge.getTarget());
    }

    /**
     * The node that is seen in the place of another.
     *
     * @param node a node, or null
     * @return the node itself, or the outermost collapsed node around it; null when it stands in no diagram
     */
    static Node standIn(Node node) {
        if (node == null || node.eContainer() == null) {
            return null;
        }
        var seen = node;
        for (var outer = node.eContainer(); outer instanceof Node parent; outer = outer.eContainer()) {
            if (parent.isCollapsed()) {
                seen = parent;
            }
        }
        return seen;
    }

    static Stream<Node> descendants(Node node) {
        return Outline.nodes(node).skip(1);
    }
}
