/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.yaodian.diagram.shape.Area;
import org.yaodian.diagram.shape.LabelField;
import org.yaodian.diagram.shape.LabelPlace;
import org.yaodian.diagram.shape.Location;

/** The places of the labels on a canvas. They are found before something is painted, near what has changed only. */
final class CanvasLabels {

    private final LabelField<EdgeFigure, NodeFigure> field = new LabelField<>(LabelField.byId(EdgeFigure::id));
    private boolean changed;
    private NodeLayer layer;
    private int seen;

    void put(EdgeFigure edge, List<Location> line, Area size) {
        field.put(edge, line, size);
        changed = true;
    }

    void remove(EdgeFigure edge) {
        field.remove(edge);
        changed = true;
    }

    /** The place of a label; null when the link has none. */
    LabelPlace placeOf(EdgeFigure edge, NodeLayer nodes) {
        if (layer != nodes || nodes != null && nodes.changes() != seen) {
            layer = nodes;
            seen = nodes == null ? 0 : nodes.changes();
            field.nodes(bodies());
            changed = true;
        }
        if (changed) {
            changed = false;
            for (var each : field.settle()) {
                if (each != edge) {
                    each.refreshDrawing();
                }
            }
        }
        return field.placeOf(edge);
    }

    private Map<NodeFigure, Area> bodies() {
        var bodies = new HashMap<NodeFigure, Area>();
        if (layer != null) {
            collect(layer, 0, 0, bodies);
        }
        return bodies;
    }

    private static boolean collect(IFigure parent, int x, int y, Map<NodeFigure, Area> bodies) {
        var open = false;
        for (var child : parent.getChildren()) {
            if (child instanceof NodeFigure node && node.isVisible()) {
                var bounds = NodeFigure.bounds(node.getBounds()).translate(x, y);
                var inside = node.hasContents()
                        && collect(node.getContents(), bounds.x(), bounds.y(), bodies);
                bodies.put(node, LabelField.body(bounds, inside));
                open = true;
            }
        }
        return open;
    }
}
