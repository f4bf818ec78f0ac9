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

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/**
 * Where a layout puts things. Nodes and edges that are not named stay as they are.
 *
 * @param nodes new bounds by node
 * @param edges new routes by edge
 */
public record LayoutResult(Map<Node, Bounds> nodes, Map<Edge, Route> edges) {

    /** Copies the maps in their order. */
    public LayoutResult {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        edges = Collections.unmodifiableMap(new LinkedHashMap<>(edges));
    }

    /** What a layout gave bounds and routes in a snapshot. */
    static LayoutResult of(BoxTree tree) {
        var nodes = new LinkedHashMap<Node, Bounds>();
        var edges = new LinkedHashMap<Edge, Route>();
        tree.boxes().stream().filter(box -> box.moved).forEach(box -> nodes.put(box.node, box.bounds()));
        tree.links().stream().filter(link -> link.route != null).forEach(link -> edges.put(link.edge, link.route));
        return new LayoutResult(nodes, edges);
    }

    /** Writes the bounds and routes into the model; what is right already is not touched. Call it in a command. */
    public void apply() {
        nodes.forEach((node, bounds) -> {
            if (!bounds.equals(node.getBounds())) {
                node.setBounds(bounds);
            }
        });
        edges.forEach((edge, route) -> {
            var wanted = route.points().isEmpty() ? null : route;
            var now = edge.getRoute();
            if (wanted == null ? now != null : !wanted.equals(now)) {
                edge.setRoute(wanted);
            }
        });
    }
}
