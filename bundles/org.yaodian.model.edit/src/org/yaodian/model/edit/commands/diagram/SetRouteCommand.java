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

import java.util.List;
import java.util.Optional;
import org.yaodian.model.edit.Messages;
import org.yaodian.model.edit.commands.PlanCommand;
import org.yaodian.model.edit.commands.Steps;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.PlanPackage;

/** Bends an edge or makes it straight. */
public final class SetRouteCommand extends PlanCommand {

    private final Edge edge;
    private final Route route;

    /**
     * Bends an edge.
     *
     * @param edge  the edge
     * @param route its bend points, or null for a straight line
     */
    public SetRouteCommand(Edge edge, Route route) {
        super(edge, Messages.SetRouteCommand_Label);
        this.edge = edge;
        this.route = route;
    }

    @Override
    protected Optional<String> reason() {
        return Optional.empty();
    }

    @Override
    protected void change(Steps changes) {
        changes.set(edge, PlanPackage.Literals.EDGE__ROUTE, route);
        affect(List.of(edge));
    }
}
