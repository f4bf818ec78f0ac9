/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.util.HashMap;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.yaodian.diagram.layout.DiagramLayout;
import org.yaodian.diagram.layout.LayoutOptions;
import org.yaodian.diagram.layout.LayoutResult;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;

/** Lays out a diagram, beside ELK's layered algorithm alone on the same graph. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "P12", operation = "auto-layout", anchor = "bare ELK layered on the same graph", atMost = 1.15)
public class LayoutBesideElk {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    /** Nodes of the diagram; there are one and a half times as many edges. */
    @Param({"100", "500", "2000"})
    public int size;

    private Diagram diagram;

    @Setup
    public void generate() {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        var plan = FACTORY.createWorkPlan();
        diagram = FACTORY.createDiagram();
        plan.getDiagrams().add(diagram);
        var random = new Random(1);
        for (int i = 0; i < size; i++) {
            diagram.getNodes().add(node(i));
        }
        for (int i = 0; i < size * 3 / 2; i++) {
            // links reach near nodes only, as those of a plan do
            var from = random.nextInt(size - 1);
            var to = Math.min(size - 1, from + 1 + random.nextInt(20));
            diagram.getEdges().add(edge(diagram.getNodes().get(from), diagram.getNodes().get(to)));
        }
    }

    private static Node node(int number) {
        var task = FACTORY.createTask();
        task.setName("任务" + number);
        var node = FACTORY.createNode();
        node.setObject(task);
        node.setBounds(new Bounds(0, number * 80, 160, 60));
        return node;
    }

    private static Edge edge(Node source, Node target) {
        var edge = FACTORY.createEdge();
        edge.setSource(source);
        edge.setTarget(target);
        edge.setObject(FACTORY.createDependency());
        return edge;
    }

    @Benchmark
    public LayoutResult ours() {
        return DiagramLayout.compute(diagram, LayoutOptions.STANDARD, new NullProgressMonitor());
    }

    @Benchmark
    public ElkNode anchor() {
        var root = ElkGraphUtil.createGraph();
        root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        var nodes = new HashMap<Node, ElkNode>();
        for (var node : diagram.getNodes()) {
            var copy = ElkGraphUtil.createNode(root);
            copy.setDimensions(node.getBounds().width(), node.getBounds().height());
            nodes.put(node, copy);
        }
        for (var edge : diagram.getEdges()) {
            ElkGraphUtil.createSimpleEdge(nodes.get(edge.getSource()), nodes.get(edge.getTarget()));
        }
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        return root;
    }
}
