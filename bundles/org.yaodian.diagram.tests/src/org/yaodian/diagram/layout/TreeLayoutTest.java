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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.Seed;

/** Trees and rings: no two nodes meet, what is pinned stays. */
class TreeLayoutTest {

    private static final PlanFactory FACTORY = PlanFactory.eINSTANCE;

    private final Diagram diagram = FACTORY.createDiagram();

    private Node node() {
        var node = FACTORY.createNode();
        node.setObject(FACTORY.createTask());
        node.setBounds(new Bounds(0, 0, 160, 60));
        diagram.getNodes().add(node);
        return node;
    }

    private void link(Node from, Node to) {
        var edge = FACTORY.createEdge();
        edge.setSource(from);
        edge.setTarget(to);
        diagram.getEdges().add(edge);
    }

    private void layout(LayoutStyle style, Direction direction) {
        DiagramLayout.compute(diagram, LayoutOptions.STANDARD.styled(style).towards(direction), null).apply();
    }

    private static boolean meet(Bounds a, Bounds b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    private void assertNoneMeet() {
        List<Node> nodes = diagram.getNodes();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(meet(nodes.get(i).getBounds(), nodes.get(j).getBounds()), i + " " + j);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#ten")
    void noTwoNodesMeetWhateverTheLinks(Seed seed) {
        var random = seed.random();
        for (int i = 0; i < 30; i++) {
            node().setBounds(new Bounds(0, 0, 100 + random.nextInt(150), 40 + random.nextInt(160)));
        }
        for (int i = 0; i < 40; i++) {
            link(diagram.getNodes().get(random.nextInt(30)), diagram.getNodes().get(random.nextInt(30)));
        }
        layout(LayoutStyle.TREE, Direction.values()[random.nextInt(5)]);
        assertNoneMeet();
        layout(LayoutStyle.RADIAL, Direction.AUTOMATIC);
        assertNoneMeet();
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#ten")
    void noTwoNodesOfALargeTreeMeet(Seed seed) {
        var random = seed.random();
        node();
        for (int i = 1; i < 150; i++) {
            link(diagram.getNodes().get(random.nextInt(i)), node());
        }
        layout(LayoutStyle.TREE, Direction.DOWN);
        assertNoneMeet();
        layout(LayoutStyle.RADIAL, Direction.AUTOMATIC);
        assertNoneMeet();
    }

    @Test
    void aLongChainOnRingsStaysApart() {
        var last = node();
        for (int i = 0; i < 40; i++) {
            var next = node();
            link(last, next);
            last = next;
        }
        layout(LayoutStyle.RADIAL, Direction.AUTOMATIC);
        assertNoneMeet();
    }

    @ParameterizedTest
    @EnumSource(value = Direction.class, names = "AUTOMATIC", mode = EnumSource.Mode.EXCLUDE)
    void aTreeGrowsInTheWishedDirection(Direction direction) {
        var root = node();
        var first = node();
        var second = node();
        link(root, first);
        link(root, second);
        layout(LayoutStyle.TREE, direction);
        var from = root.getBounds().center();
        var to = first.getBounds().center();
        assertTrue(switch (direction) {
            case RIGHT -> to.x() > from.x() + 160;
            case LEFT -> to.x() < from.x() - 160;
            case DOWN -> to.y() > from.y() + 60;
            case UP, AUTOMATIC -> to.y() < from.y() - 60;
        });
    }

    @Test
    void theRootStandsInTheMiddleOfItsRing() {
        var root = node();
        for (int i = 0; i < 6; i++) {
            link(root, node());
        }
        layout(LayoutStyle.RADIAL, Direction.AUTOMATIC);
        var middle = root.getBounds().center();
        var distances = diagram.getNodes().stream().skip(1).mapToLong(node -> Math.round(
                Math.hypot(node.getBounds().center().x() - middle.x(), node.getBounds().center().y() - middle.y())
                        / 10))
                .distinct().count();
        assertEquals(1, distances);
    }

    @Test
    void whatIsPinnedStays() {
        var root = node();
        var child = node();
        link(root, child);
        child.setPinned(true);
        child.setBounds(new Bounds(700, 500, 160, 60));
        layout(LayoutStyle.TREE, Direction.RIGHT);
        assertEquals(new Bounds(700, 500, 160, 60), child.getBounds());
    }
}
