/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.gef.actions.ActionIds;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.Outline;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.geometry.Route;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

/** Diagrams as a damaged or foreign file may have them are shown as far as they can be. */
class FuzzedDiagramTest {

    private static final List<Integer> NUMBERS = List.of(0, 1, -1, 40, 300, -5000, 100_000, Integer.MAX_VALUE,
            Integer.MIN_VALUE);

    static Stream<Seed> seeds() {
        return Seeds.some(5);
    }

    private static int number(RandomGenerator random) {
        return NUMBERS.get(random.nextInt(NUMBERS.size()));
    }

    private static Bounds bounds(RandomGenerator random) {
        return random.nextInt(4) == 0 ? null
                : new Bounds(number(random), number(random), Math.max(0, number(random)), Math.max(0, number(random)));
    }

    private static Identified object(Stage stage, RandomGenerator random) {
        var plan = stage.sample;
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> proxy();
            case 2 -> plan.networkToExchange;
            case 3 -> plan.diagram;
            case 4 -> plan.office;
            default -> plan.elements().get(random.nextInt(plan.elements().size()));
        };
    }

    private static Identified proxy() {
        var task = PlanFactory.eINSTANCE.createTask();
        ((InternalEObject) task).eSetProxyURI(URI.createURI("gone.plan#_1"));
        return task;
    }

    private static Node node(Stage stage, RandomGenerator random, int depth) {
        var node = PlanFactory.eINSTANCE.createNode();
        node.setObject(object(stage, random));
        node.setBounds(bounds(random));
        node.setText(random.nextBoolean() ? null : "\u0000\uFFFF\n长".repeat(random.nextInt(40)));
        node.setFill(random.nextBoolean() ? "#zzz" : "#12");
        node.setCollapsed(random.nextInt(5) == 0);
        if (depth > 0) {
            IntStream.range(0, random.nextInt(4))
                    .forEach(i -> node.getChildren().add(node(stage, random, depth - 1)));
        }
        return node;
    }

    private static Diagram diagram(Stage stage, RandomGenerator random) {
        var diagram = PlanFactory.eINSTANCE.createDiagram();
        IntStream.range(0, 12).forEach(i -> diagram.getNodes().add(node(stage, random, 4)));
        var nodes = Outline.nodes(diagram);
        IntStream.range(0, 30).forEach(i -> diagram.getEdges().add(edge(stage, nodes, random)));
        return diagram;
    }

    private static Edge edge(Stage stage, List<Node> nodes, RandomGenerator random) {
        var edge = PlanFactory.eINSTANCE.createEdge();
        edge.setSource(end(stage, nodes, random));
        edge.setTarget(end(stage, nodes, random));
        edge.setObject(object(stage, random));
        edge.setRoute(random.nextBoolean() ? null
                : new Route(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> new Point(number(random), number(random))).toList()));
        return edge;
    }

    private static Node end(Stage stage, List<Node> nodes, RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> stage.sample.networkNode;
            default -> nodes.get(random.nextInt(nodes.size()));
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedDiagramOpensAndCanBeWorkedWith(Seed seed) {
        var random = seed.random();
        try (var stage = new Stage()) {
            var diagram = diagram(stage, random);
            stage.sample.plan.getDiagrams().add(diagram);
            stage.show(diagram);
            assertEquals(12, stage.viewer.getContents().getChildren().size());
            DiagramViewers.fit(stage.viewer);
            stage.flush();
            stage.run(ActionIds.SELECT_ALL);
            EObject first = diagram.getNodes().getFirst();
            stage.select(first);
            stage.run(ActionIds.DELETE_FROM_DIAGRAM);
            stage.run(ActionIds.UNDO);
            stage.select(first);
            stage.run(ActionIds.COPY);
            assertEquals(12, stage.viewer.getContents().getChildren().size());
        }
    }
}
