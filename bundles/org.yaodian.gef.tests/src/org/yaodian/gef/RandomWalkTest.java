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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.gef.parts.EdgeEditPart;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.model.file.PlanResource;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

/**
 * Whatever is done to a plan, in whatever order: the parts of the viewer are those of a viewer opened afterwards, and
 * undo leads back exactly. The system property {@value #PROPERTY} makes the walks longer.
 */
class RandomWalkTest {

    /** System property with the number of steps of each walk. */
    static final String PROPERTY = "yaodian.walk";

    private static final int STEPS = Integer.getInteger(PROPERTY, 200);
    private static final int CHECK_EVERY = 25;

    static Stream<Seed> seeds() {
        return Seeds.some(3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePartsAlwaysShowWhatTheModelSaysAndUndoLeadsBackExactly(Seed seed) throws Exception {
        try (var stage = new Stage()) {
            var walk = new DiagramWalk(stage, seed.random());
            var start = PlanText.of(stage.sample.plan);
            for (int i = 0; i < STEPS; i++) {
                walk.step();
                stage.flush();
                check(stage);
                if (i % CHECK_EVERY == 0) {
                    assertUndoIsExact(stage);
                    assertReadBackEqual(stage.sample.plan);
                }
            }
            var end = PlanText.of(stage.sample.plan);
            var position = stage.domain.getCommandStack().position();
            stage.domain.getCommandStack().goTo(0);
            stage.flush();
            check(stage);
            assertEquals(start, PlanText.of(stage.sample.plan));
            stage.domain.getCommandStack().goTo(position);
            stage.flush();
            check(stage);
            assertEquals(end, PlanText.of(stage.sample.plan));
        }
    }

    private static void assertUndoIsExact(Stage stage) {
        var stack = stage.domain.getCommandStack();
        if (stack.canUndo()) {
            var now = PlanText.of(stage.sample.plan);
            stack.undo();
            stage.flush();
            check(stage);
            stack.redo();
            stage.flush();
            assertEquals(now, PlanText.of(stage.sample.plan));
        }
    }

    private static void assertReadBackEqual(WorkPlan plan) throws IOException {
        var text = PlanText.saved(plan);
        var resource = new PlanResource(URI.createURI("memory:/again.plan"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        assertEquals(text, PlanText.saved(resource.getPlan()));
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
