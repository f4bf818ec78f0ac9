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

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.gef.parts.EdgeEditPart;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.model.edit.commands.connect.ConnectNodesCommand;
import org.yaodian.model.edit.commands.connect.NewLink;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.edit.commands.delete.Drawings;
import org.yaodian.model.edit.commands.diagram.AddNodeCommand;
import org.yaodian.model.edit.commands.diagram.CollapseCommand;
import org.yaodian.model.edit.commands.diagram.MoveNodesCommand;
import org.yaodian.model.edit.commands.diagram.SetBoundsCommand;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

/** Whatever is done to a plan, in whatever order: the parts of the viewer are those of a viewer opened afterwards. */
class RandomWalkTest {

    private static final int STEPS = 120;

    static Stream<Seed> seeds() {
        return Seeds.some(6);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePartsAlwaysShowWhatTheModelSays(Seed seed) {
        var random = seed.random();
        try (var stage = new Stage()) {
            for (int i = 0; i < STEPS; i++) {
                step(stage, random);
                stage.flush();
                check(stage);
            }
        }
    }

    private static void step(Stage stage, RandomGenerator random) {
        var stack = stage.domain.getCommandStack();
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                if (stack.canUndo()) {
                    stack.undo();
                }
            }
            case 2 -> {
                if (stack.canRedo()) {
                    stack.redo();
                }
            }
            default -> {
                var command = command(stage, random);
                if (command.canExecute()) {
                    stack.execute(command);
                }
            }
        }
    }

    private static Command command(Stage stage, RandomGenerator random) {
        var diagram = stage.sample.diagram;
        var nodes = Drawings.nodes(diagram);
        var place = new Bounds(random.nextInt(800), random.nextInt(500), 100, 50);
        if (stage.sample.elements().isEmpty() || nodes.size() < 4) {
            return new AddNodeCommand(diagram, "note", place);
        }
        var node = pick(nodes, random);
        return switch (random.nextInt(8)) {
            case 0 -> new AddNodeCommand(random.nextBoolean() ? diagram : node,
                    pick(stage.sample.elements(), random), place);
            case 1 -> new SetBoundsCommand(node, place);
            case 2 -> new MoveNodesCommand(random.nextBoolean() ? diagram : pick(nodes, random),
                    Map.of(node, place));
            case 3 -> new CollapseCommand(List.of(node), random.nextBoolean());
            case 4 -> new DeleteFromDiagramCommand(List.of(node));
            case 5 -> new DeleteFromPlanCommand(List.of(node));
            default -> new ConnectNodesCommand(node, pick(nodes, random), new NewLink.OfRelation(null));
        };
    }

    private static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void check(Stage stage) {
        var expectedNodes = new HashSet<Node>();
        var expectedEdges = new HashSet<Edge>();
        collect(stage.sample.diagram.getNodes(), expectedNodes);
        stage.sample.diagram.getEdges().stream().filter(edge -> seen(edge)).forEach(expectedEdges::add);
        var nodes = new HashSet<Node>();
        var edges = new HashSet<Edge>();
        for (var part : stage.viewer.getEditPartRegistry().values()) {
            if (part instanceof NodeEditPart node) {
                nodes.add(node.getNode());
                assertEquals(node.getNode().eContainer(), node.getParent().getModel());
            } else if (part instanceof EdgeEditPart edge) {
                edges.add(edge.getEdge());
                assertEquals(standIn(edge.getEdge().getSource()), edge.getSource().getModel());
                assertEquals(standIn(edge.getEdge().getTarget()), edge.getTarget().getModel());
            }
        }
        assertEquals(expectedNodes, nodes);
        assertEquals(expectedEdges, edges);
    }

    private static void collect(List<Node> level, HashSet<Node> all) {
        for (var node : level) {
            all.add(node);
            if (!node.isCollapsed()) {
                collect(node.getChildren(), all);
            }
        }
    }

    private static boolean seen(Edge edge) {
        var source = standIn(edge.getSource());
        var target = standIn(edge.getTarget());
        return source != null && target != null && source != target;
    }

    private static Node standIn(Node node) {
        Node seen = node;
        for (Object outer = node; outer instanceof Node each; outer = each.eContainer()) {
            if (each.eContainer() instanceof Node parent && parent.isCollapsed()) {
                seen = parent;
            }
        }
        return seen;
    }
}
