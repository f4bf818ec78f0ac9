/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;

/** Finds what shows objects of the plan in a viewer. */
final class ShownParts {

    private ShownParts() {
    }

    /**
     * The edit parts that show objects.
     *
     * @param viewer  a viewer with a diagram
     * @param objects elements, units, links, nodes or edges
     * @return the parts, in the order of the diagram
     */
    static List<EditPart> of(EditPartViewer viewer, List<?> objects) {
        var wanted = new HashSet<Object>(objects);
        var diagram = (Diagram) viewer.getContents().getModel();
        var models = new ArrayList<Object>();
        for (var node : Outline.nodes(diagram)) {
            if (wanted.contains(node) || node.getObject() != null && wanted.contains(node.getObject())) {
                models.add(node);
            }
        }
        for (Edge edge : diagram.getEdges()) {
            if (wanted.contains(edge) || edge.getObject() != null && wanted.contains(edge.getObject())) {
                models.add(edge);
            }
        }
        return models.stream().map(viewer.getEditPartRegistry()::get).filter(EditPart.class::isInstance)
                .map(EditPart.class::cast).toList();
    }
}
