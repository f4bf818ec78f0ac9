/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.yaodian.diagram.shape.Ends;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;

/** Makes diagrams for tests, and looks for faults in how they are drawn. */
@SuppressWarnings("javadoc")
public final class Drawings {

    private Drawings() {
    }

    public static Node node(Diagram diagram, int width, int height) {
        return node(diagram.getNodes(), new Bounds(0, 0, width, height));
    }

    public static Node node(List<Node> nodes, Bounds bounds) {
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(PlanFactory.eINSTANCE.createTask());
        node.setBounds(bounds);
        nodes.add(node);
        return node;
    }

    public static Edge edge(Diagram diagram, Node source, Node target) {
        var edge = PlanFactory.eINSTANCE.createEdge();
        edge.setSource(source);
        edge.setTarget(target);
        diagram.getEdges().add(edge);
        return edge;
    }

    /** A diagram with nodes in nodes and links among all of them, also between a node and what is inside it. */
    public static Diagram random(RandomGenerator random, int nodes, int edges) {
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        var all = new ArrayList<Node>();
        for (int i = 0; i < nodes; i++) {
            var bounds = new Bounds(0, 0, 100 + random.nextInt(150), 40 + random.nextInt(80));
            var inside = !all.isEmpty() && random.nextInt(3) > 0;
            all.add(node(inside ? all.get(random.nextInt(all.size())).getChildren() : diagram.getNodes(), bounds));
        }
        for (int i = 0; i < edges; i++) {
            edge(diagram, all.get(random.nextInt(nodes)), all.get(random.nextInt(nodes)));
        }
        return diagram;
    }

    /** Pairs of siblings that overlap, and nodes that stick out of the node they stand in. */
    public static List<String> overlaps(Diagram diagram) {
        var faults = new ArrayList<String>();
        overlaps(diagram.getNodes(), null, faults);
        return faults;
    }

    private static void overlaps(List<Node> nodes, Node parent, List<String> faults) {
        for (int i = 0; i < nodes.size(); i++) {
            var node = nodes.get(i);
            var bounds = area(node.getBounds());
            if (parent != null && !area(new Bounds(0, 0, parent.getBounds().width(), parent.getBounds().height()))
                    .contains(bounds)) {
                faults.add(node.getBounds() + " sticks out of " + parent.getBounds());
            }
            for (int j = 0; j < i; j++) {
                if (bounds.intersects(area(nodes.get(j).getBounds()))) {
                    faults.add(node.getBounds() + " overlaps " + nodes.get(j).getBounds());
                }
            }
            if (!node.isCollapsed()) {
                overlaps(node.getChildren(), node, faults);
            }
        }
    }

    /** Edges that run through a node which is neither an end nor around an end. */
    public static List<String> crossings(Diagram diagram) {
        var visible = VisibleNodes.of(diagram);
        var faults = new ArrayList<String>();
        for (var edge : diagram.getEdges()) {
            var source = visible.standIn(edge.getSource());
            var target = visible.standIn(edge.getTarget());
            if (source == target) {
                continue;
            }
            var line = Ends.line(ShapeCatalog.lookOf(source).silhouette(), visible.places().get(source),
                    ShapeCatalog.lookOf(target).silhouette(), visible.places().get(target), edge.getRoute());
            visible.places().forEach((node, bounds) -> {
                var inner = new Rectangle2D.Double(bounds.x() + 2, bounds.y() + 2, bounds.width() - 4,
                        bounds.height() - 4);
                if (around(source).noneMatch(node::equals) && around(target).noneMatch(node::equals)) {
                    for (int i = 1; i < line.size(); i++) {
                        var a = line.get(i - 1);
                        var b = line.get(i);
                        if (inner.intersectsLine(new Line2D.Double(a.x(), a.y(), b.x(), b.y()))) {
                            faults.add(line + " runs through " + bounds);
                        }
                    }
                }
            });
        }
        return faults;
    }

    public static Stream<Node> around(Node node) {
        return Stream.iterate(node, n -> n != null, n -> n.eContainer() instanceof Node outer ? outer : null);
    }

    private static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
