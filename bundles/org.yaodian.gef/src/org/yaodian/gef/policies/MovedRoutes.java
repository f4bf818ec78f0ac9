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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.yaodian.model.edit.commands.BulkCommand;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.edit.commands.diagram.SetBoundsCommand;
import org.yaodian.model.edit.commands.diagram.SetRouteCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** Moves nodes and lets the bend points of their links follow: all of them when both ends move, else the nearest one. */
public final class MovedRoutes {

    private MovedRoutes() {
    }

    /**
     * Moves nodes with their links.
     *
     * @param places the new bounds by node, at least one, each in the container it stands in
     * @return one command
     */
    public static Command move(Map<Node, Bounds> places) {
        var move = new SetBoundsCommand(places);
        var routes = routes(places);
        if (routes.isEmpty()) {
            return move;
        }
        var all = new ArrayList<Refusable>();
        all.add(move);
        routes.forEach((edge, route) -> all.add(new SetRouteCommand(edge, route)));
        return new BulkCommand(places.keySet().iterator().next(), move.getLabel(), all);
    }

    private static Map<Edge, Route> routes(Map<Node, Bounds> places) {
        var moved = new LinkedHashMap<Node, Point>();
        places.forEach((node, place) -> collect(node, shift(node, place), moved));
        Set<Edge> edges = new LinkedHashSet<>();
        moved.keySet().forEach(node -> Stream.concat(node.getIncomingEdges().stream(), node.getOutgoingEdges().stream())
                .filter(edge -> edge.getRoute() != null && !edge.getRoute().points().isEmpty()).forEach(edges::add));
        var routes = new LinkedHashMap<Edge, Route>();
        edges.forEach(edge -> routes.put(edge, follow(edge, moved.get(edge.getSource()), moved.get(edge.getTarget()))));
        routes.entrySet().removeIf(entry -> entry.getValue().equals(entry.getKey().getRoute()));
        return routes;
    }

    /** How far a node goes; resizing at the right or bottom moves nothing. */
    private static Point shift(Node node, Bounds place) {
        var old = node.getBounds();
        return old == null ? new Point(0, 0) : new Point(place.x() - old.x(), place.y() - old.y());
    }

    private static void collect(Node node, Point shift, Map<Node, Point> moved) {
        moved.put(node, shift);
        node.getChildren().forEach(child -> collect(child, shift, moved));
    }

    private static Route follow(Edge edge, Point source, Point target) {
        var points = edge.getRoute().points();
        if (source != null && source.equals(target)) {
            return new Route(points.stream().map(point -> add(point, source)).toList());
        }
        var result = new ArrayList<>(points);
        if (source != null) {
            result.set(0, slide(points, 0, 1, source));
        }
        if (target != null) {
            result.set(points.size() - 1, slide(result, points.size() - 1, points.size() - 2, target));
        }
        return new Route(result);
    }

    /** Moves a bend point along the line to its neighbour, so that right angles stay right angles. */
    private static Point slide(List<Point> points, int index, int neighbour, Point shift) {
        var point = points.get(index);
        if (neighbour < 0 || neighbour >= points.size()) {
            return point;
        }
        var other = points.get(neighbour);
        if (point.x() == other.x()) {
            return new Point(point.x(), point.y() + shift.y());
        }
        return point.y() == other.y() ? new Point(point.x() + shift.x(), point.y()) : point;
    }

    private static Point add(Point point, Point shift) {
        return new Point(point.x() + shift.x(), point.y() + shift.y());
    }
}
