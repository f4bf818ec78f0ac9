/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.edit.commands.delete.Drawings;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanPackage;

/** Gives the nodes and edges of a diagram the places that an automatic layout found for them, in one step. */
public final class ApplyLayoutCommand extends PlanCommand {

    private final Diagram diagram;
    private final Map<Node, Bounds> bounds;
    private final Map<Edge, Route> routes;

    /**
     * Applies a layout.
     *
     * @param diagram the diagram that was laid out
     * @param bounds  position and size by node
     * @param routes  bend points by edge; a null value makes an edge straight
     */
    public ApplyLayoutCommand(Diagram diagram, Map<Node, Bounds> bounds, Map<Edge, Route> routes) {
        super(diagram, Messages.ApplyLayoutCommand_Label);
        this.diagram = diagram;
        this.bounds = new LinkedHashMap<>(bounds);
        this.routes = new LinkedHashMap<>(routes);
    }

    @Override
    protected Optional<String> reason() {
        var stale = bounds.keySet().stream().anyMatch(node -> Drawings.diagramOf(node) != diagram)
                || routes.keySet().stream().anyMatch(edge -> edge.eContainer() != diagram);
        return stale ? Optional.of(Messages.ApplyLayoutCommand_Stale) : Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        bounds.forEach((node, place) -> changes.set(node, PlanPackage.Literals.NODE__BOUNDS, place));
        routes.forEach((edge, route) -> changes.set(edge, PlanPackage.Literals.EDGE__ROUTE, route));
        affect(List.of(diagram));
    }
}
