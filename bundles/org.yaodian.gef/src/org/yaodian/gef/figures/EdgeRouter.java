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

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Bendpoint;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.PointList;
import org.yaodian.diagram.shape.Location;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;

/**
 * Leads links over their bend points, or at right angles when they have none. Each link is routed by itself, in constant
 * time, and only after it or one of its nodes has moved.
 */
public final class EdgeRouter extends AbstractRouter {

    private final Map<Connection, List<?>> bends = new IdentityHashMap<>();
    private final CanvasLabels labels = new CanvasLabels();

    @Override
    public void route(Connection connection) {
        var line = connection instanceof EdgeFigure edge ? edge.lineOver(route(bends.get(connection)))
                : List.<Location>of();
        if (line.isEmpty()) {
            straight(connection);
        } else {
            ((EdgeFigure) connection).setLine(line);
        }
    }

    private void straight(Connection connection) {
        var points = new PointList();
        var start = getStartPoint(connection);
        var end = getEndPoint(connection);
        connection.translateToRelative(start);
        connection.translateToRelative(end);
        points.addPoint(start);
        points.addPoint(end);
        connection.setPoints(points);
    }

    @Override
    public Object getConstraint(Connection connection) {
        return bends.get(connection);
    }

    @Override
    public void setConstraint(Connection connection, Object constraint) {
        if (constraint instanceof List<?> list) {
            bends.put(connection, list);
        } else {
            bends.remove(connection);
        }
    }

    @Override
    public void remove(Connection connection) {
        bends.remove(connection);
        if (connection instanceof EdgeFigure edge) {
            labels.remove(edge);
        }
    }

    /** The labels of all links that this router leads. */
    CanvasLabels labels() {
        return labels;
    }

    /**
     * The constraint that leads a link over the bend points of a route.
     *
     * @param route a route, or null
     * @return a list of bend points as GEF's policies change it, or null
     */
    public static List<Bendpoint> constraint(Route route) {
        return route == null ? null
                : route.points().stream()
                        .map(point -> (Bendpoint) new AbsoluteBendpoint(point.x(), point.y()))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Route route(List<?> bends) {
        return bends == null ? null
                : new Route(bends.stream().map(bend -> ((Bendpoint) bend).getLocation())
                        .map(place -> new Point(place.x, place.y)).toList());
    }
}
