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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.elk.alg.mrtree.TreeLayoutProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.alg.mrtree.options.MrTreeOptions;
import org.eclipse.elk.alg.mrtree.options.OrderWeighting;
import org.eclipse.elk.alg.radial.RadialLayoutProvider;
import org.eclipse.elk.alg.radial.options.RadialMetaDataProvider;
import org.eclipse.elk.alg.radial.options.RadialOptions;
import org.eclipse.elk.core.AbstractLayoutProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.yaodian.model.geometry.Point;

/**
 * Trees and rings by ELK. It is given the links of the {@link SpanningTree} only; the routes of all links are found
 * afterwards, around the boxes.
 */
final class Grown {

    static {
        var service = LayoutMetaDataService.getInstance();
        if (service.getAlgorithmData(MrTreeOptions.ALGORITHM_ID) == null) {
            service.registerLayoutMetaDataProviders(new MrTreeMetaDataProvider(), new RadialMetaDataProvider());
        }
    }

    private final IProgressMonitor monitor;
    private final int gap;

    /**
     * Makes a layout.
     *
     * @param gap     the least distance between boxes
     * @param monitor asked whether to stop
     */
    Grown(int gap, IProgressMonitor monitor) {
        this.gap = gap;
        this.monitor = monitor;
    }

    /** Lays out boxes that are all linked to each other, level by level; levels stand twice as far apart as boxes. */
    Block tree(List<Box> boxes, List<Link> links, Direction direction) {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.DIRECTION, switch (direction) {
            case LEFT -> org.eclipse.elk.core.options.Direction.LEFT;
            case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
            case UP -> org.eclipse.elk.core.options.Direction.UP;
            case RIGHT, AUTOMATIC -> org.eclipse.elk.core.options.Direction.RIGHT;
        });
        graph.setProperty(MrTreeOptions.WEIGHTING, OrderWeighting.MODEL_ORDER);
        graph.setProperty(MrTreeOptions.SPACING_NODE_NODE, (double) gap);
        var isUpright = direction == Direction.DOWN || direction == Direction.UP;
        return run(new TreeLayoutProvider(), graph, boxes, links, isUpright ? 0 : gap, isUpright ? gap : 0);
    }

    /**
     * Lays out boxes that are all linked to each other, on rings around the root. ELK's rings are widened for boxes
     * that it leaves too close; they are taken if that makes them no larger than {@link RadialBlock} would.
     */
    Block rings(List<Box> boxes, List<Link> links) {
        var graph = ElkGraphUtil.createGraph();
        graph.setProperty(RadialOptions.SPACING_NODE_NODE, (double) gap);
        var own = RadialBlock.of(boxes, links, gap);
        var narrow = run(new RadialLayoutProvider(), graph, boxes, links, 0, 0);
        return new Rings(gap).widen(narrow, SpanningTree.of(boxes, links))
                .filter(block -> area(block) <= area(own)).orElse(own);
    }

    private static long area(Block block) {
        return (long) block.width() * block.height();
    }

    /** Lays out with some room around each box. */
    private Block run(AbstractLayoutProvider algorithm, ElkNode graph, List<Box> boxes, List<Link> links, int beside,
            int above) {
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        var nodes = new HashMap<Box, ElkNode>();
        var tree = SpanningTree.of(boxes, links);
        for (var box : tree.order()) {
            var node = ElkGraphUtil.createNode(graph);
            node.setDimensions(box.width + beside, box.height + above);
            nodes.put(box, node);
        }
        tree.children().forEach((box, below) -> below
                .forEach(child -> ElkGraphUtil.createSimpleEdge(nodes.get(box), nodes.get(child))));
        algorithm.layout(graph, new CancelMonitor(monitor));
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return read(boxes, nodes, new Point(beside / 2, above / 2));
    }

    private static Block read(List<Box> boxes, Map<Box, ElkNode> nodes, Point inset) {
        return Block.of(boxes, boxes.stream().map(nodes::get)
                .map(node -> new Point((int) Math.round(node.getX()) + inset.x(),
                        (int) Math.round(node.getY()) + inset.y()))
                .toList());
    }
}
