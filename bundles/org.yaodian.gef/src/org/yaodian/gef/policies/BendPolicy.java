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

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.figures.EdgeFigure;
import org.yaodian.model.edit.commands.diagram.SetRouteCommand;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Edge;

/**
 * Makes and moves bend points of a link. One that is dropped on the line between its neighbours goes away. The feedback
 * is our own: that of GEF 3.2 fails when a bend point comes near an end of the link.
 */
public final class BendPolicy extends BendpointEditPolicy {

    private static final double NEAR = 6;

    private boolean showing;

    @Override
    protected void showMoveBendpointFeedback(BendpointRequest request) {
        if (!showing) {
            saveOriginalConstraint();
            showing = true;
        }
        var place = place(request);
        var bends = new ArrayList<Bendpoint>();
        List<?> present = (List<?>) getConnection().getRoutingConstraint();
        present.forEach(bend -> bends.add((Bendpoint) bend));
        bends.set(request.getIndex(), new AbsoluteBendpoint(place.x(), place.y()));
        getConnection().setRoutingConstraint(bends);
    }

    @Override
    protected void eraseConnectionFeedback(BendpointRequest request) {
        super.eraseConnectionFeedback(request);
        showing = false;
    }

    @Override
    protected Command getCreateBendpointCommand(BendpointRequest request) {
        return change(points -> points.add(Math.min(request.getIndex(), points.size()), place(request)));
    }

    @Override
    protected Command getMoveBendpointCommand(BendpointRequest request) {
        return change(points -> {
            if (isOnLine(points, request.getIndex(), place(request))) {
                points.remove(request.getIndex());
            } else {
                points.set(request.getIndex(), place(request));
            }
        });
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

    /** Whether a bend point makes no difference: it lies where the link would run without it. */
    private boolean isOnLine(List<Point> points, int index, Point place) {
        var others = new ArrayList<>(points);
        others.remove(index);
        var line = ((EdgeFigure) getConnection()).lineOver(others.isEmpty() ? null : new Route(others));
        return IntStream.range(1, line.size()).anyMatch(i -> Line2D.ptSegDist(line.get(i - 1).x(), line.get(i - 1).y(),
                line.get(i).x(), line.get(i).y(), place.x(), place.y()) <= NEAR);
    }

    private Point place(BendpointRequest request) {
        var place = new PrecisionPoint(request.getLocation());
        getConnection().translateToRelative(place);
        return new Point(place.x, place.y);
    }
}
