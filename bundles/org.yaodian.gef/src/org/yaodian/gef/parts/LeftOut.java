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

import org.eclipse.gef.EditPartViewer;
import org.yaodian.diagram.filter.FilteredNodes;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** What a viewer leaves out of its diagram. */
public final class LeftOut {

    /** The property of a viewer that holds its {@link FilteredNodes}. */
    public static final String PROPERTY = "org.yaodian.gef.leftOut";

    private LeftOut() {
    }

    /**
     * What a viewer leaves out.
     *
     * @param viewer the viewer, may be null
     * @return nothing unless it was set
     */
    public static FilteredNodes of(EditPartViewer viewer) {
        return viewer != null && viewer.getProperty(PROPERTY) instanceof FilteredNodes nodes ? nodes
                : FilteredNodes.NOTHING;
    }

    /**
     * Leaves out something else from now on; its parts are to be refreshed then.
     *
     * @param viewer the viewer
     * @param nodes  what to leave out
     */
    public static void set(EditPartViewer viewer, FilteredNodes nodes) {
        viewer.setProperty(PROPERTY, nodes);
    }

    static List<Node> shown(EditPartViewer viewer, List<Node> nodes) {
        var out = of(viewer);
        return out.out().isEmpty() ? nodes : nodes.stream().filter(node -> !out.hides(node)).toList();
    }

    static List<Edge> shownEdges(EditPartViewer viewer, List<Edge> edges) {
        var out = of(viewer);
        return out.out().isEmpty() ? edges
                : edges.stream().filter(edge -> !isHidden(out, edge.getSource()) && !isHidden(out, edge.getTarget()))
                        .toList();
    }

    private static boolean isHidden(FilteredNodes out, Node node) {
        return out.hides(node) || out.hides(Visibility.standIn(node));
    }
}
