/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.yaodian.gef.EmfCommand;
import org.yaodian.model.edit.commands.diagram.SetRouteCommand;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Edge;

/** Makes, moves and removes bend points of a link. */
public final class BendPolicy extends BendpointEditPolicy {

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        return change(points -> points.add(Math.min(request.getIndex(), points.size()), place(request)));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        return change(points -> points.set(request.getIndex(), place(request)));
    }

    @Override
    protected Command getDeleteBendpointCommand(BendpointRequest request) {
        return change(points -> points.remove(request.getIndex()));
    }

    private Command change(Consumer<List<Point>> change) {
        var edge = (Edge) getHost().getModel();
        var points = new ArrayList<>(edge.getRoute() == null ? List.<Point>of() : edge.getRoute().points());
        change.accept(points);
        return new EmfCommand(new SetRouteCommand(edge, points.isEmpty() ? null : new Route(points)));
    }

    private Point place(BendpointRequest request) {
        var place = new PrecisionPoint(request.getLocation());
        getConnection().translateToRelative(place);
        return new Point((int) Math.round(place.preciseX), (int) Math.round(place.preciseY));
    }
}
