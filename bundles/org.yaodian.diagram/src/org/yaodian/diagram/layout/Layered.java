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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.yaodian.model.geometry.Point;

/** Lays out linked boxes in layers with ELK (Sugiyama; node placement of Brandes and Köpf). */
final class Layered {

    /** From this number of boxes on, ELK tries fewer orders of the boxes in a layer. */
    private static final int LARGE = 80;

    private static final int THOROUGHNESS_OF_LARGE = 4;

    static {
        var service = LayoutMetaDataService.getInstance();
        if (service.getAlgorithmData(LayeredOptions.ALGORITHM_ID) == null) {
            service.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        }
    }

    private final Direction direction;
    private final int gap;
    private final double aspectRatio;
    private final IProgressMonitor monitor;

    Layered(Direction direction, int gap, double aspectRatio, IProgressMonitor monitor) {
        this.direction = direction;
        this.gap = gap;
        this.aspectRatio = aspectRatio;
        this.monitor = monitor;
    }

    /** Lays out boxes that are all linked to each other. */
    Block block(List<Box> boxes, List<Link> links) {
        var graph = ElkGraphUtil.createGraph();
        var flow = flow(boxes, links);
        configure(graph, flow);
        if (boxes.size() > LARGE) {
            graph.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS_OF_LARGE);
        }
        var nodes = new HashMap<Box, ElkNode>();
        for (var box : boxes) {
            var node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width, box.height);
            nodes.put(box, node);
        }
        var ports = new Ports(nodes, links, flow == Direction.LEFT);
        var edges = new LinkedHashMap<Link, ElkEdge>();
        for (var link : links) {
            edges.put(link, ElkGraphUtil.createSimpleEdge(ports.leaving(link), ports.arriving(link)));
        }
        new LayeredLayoutProvider().layout(graph, new CancelMonitor(monitor));
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return read(graph, boxes, nodes, edges);
    }

    /** Links of boxes further inside end at the sides of their containers, which suits only one direction. */
    private Direction flow(List<Box> boxes, List<Link> links) {
        if (direction != Direction.AUTOMATIC) {
            return direction;
        }
        return links.stream().allMatch(Link::isFlat) ? Flow.best(boxes, links, gap, aspectRatio) : Direction.RIGHT;
    }

    private void configure(ElkNode graph, Direction flow) {
        graph.setProperty(LayeredOptions.DIRECTION, switch (flow) {
            case LEFT -> org.eclipse.elk.core.options.Direction.LEFT;
            case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
            case UP -> org.eclipse.elk.core.options.Direction.UP;
            case RIGHT, AUTOMATIC -> org.eclipse.elk.core.options.Direction.RIGHT;
        });
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) gap);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, gap * 1.75);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, gap * 0.5);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, gap * 0.75);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 8.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
    }

    private static Block read(ElkNode graph, List<Box> boxes, Map<Box, ElkNode> nodes, Map<Link, ElkEdge> edges) {
        var places = new ArrayList<Point>();
        for (var box : boxes) {
            var node = nodes.get(box);
            places.add(point(node.getX(), node.getY()));
        }
        var routes = new LinkedHashMap<Link, List<Point>>();
        edges.forEach((link, edge) -> routes.put(link, bends(edge)));
        return new Block(boxes, places, routes, (int) Math.ceil(graph.getWidth()), (int) Math.ceil(graph.getHeight()));
    }

    /** The bend points; a line without any gets one at its middle, which says where it meets the boxes. */
    private static List<Point> bends(ElkEdge edge) {
        var section = edge.getSections().getFirst();
        if (section.getBendPoints().isEmpty()) {
            return List.of(point((section.getStartX() + section.getEndX()) / 2,
                    (section.getStartY() + section.getEndY()) / 2));
        }
        return section.getBendPoints().stream().map(bend -> point(bend.getX(), bend.getY())).toList();
    }

    private static Point point(double x, double y) {
        return new Point((int) Math.round(x), (int) Math.round(y));
    }
}
