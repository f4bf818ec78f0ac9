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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.diagram.Drawings;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

class DiagramLayoutTest {

    private final Diagram diagram = PlanFactory.eINSTANCE.createDiagram();

    static Stream<Seed> seeds() {
        return Seeds.some(40);
    }

    @Test
    void anEmptyDiagramStaysEmpty() {
        var result = DiagramLayout.compute(diagram, LayoutOptions.STANDARD, null);
        assertTrue(result.nodes().isEmpty() && result.edges().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingOverlapsAndNoLineCrossesANode(Seed seed) {
        var random = seed.random();
        var drawing = Drawings.random(random, 1 + random.nextInt(40), random.nextInt(40));
        layOut(drawing, LayoutOptions.STANDARD);
        assertEquals(List.of(), Drawings.overlaps(drawing));
        assertEquals(List.of(), Drawings.crossings(drawing));
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#ten")
    void theSameDiagramIsLaidOutAlikeEveryTime(Seed seed) {
        var drawing = Drawings.random(seed.random(), 60, 80);
        var first = DiagramLayout.compute(drawing, LayoutOptions.STANDARD, null);
        assertEquals(first, DiagramLayout.compute(drawing, LayoutOptions.STANDARD, null));
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#ten")
    void aSecondLayoutChangesNothing(Seed seed) {
        var drawing = Drawings.random(seed.random(), 30, 20);
        layOut(drawing, LayoutOptions.STANDARD);
        var before = EcoreUtil.copy(drawing);
        layOut(drawing, LayoutOptions.STANDARD);
        assertTrue(EcoreUtil.equals(before, drawing));
    }

    @Test
    void theDiagramIsNotChangedBeforeTheResultIsApplied() {
        var node = Drawings.node(diagram.getNodes(), new Bounds(500, 500, 100, 50));
        var result = DiagramLayout.compute(diagram, LayoutOptions.STANDARD, null);
        assertEquals(new Bounds(500, 500, 100, 50), node.getBounds());
        result.apply();
        assertEquals(new Bounds(0, 0, 100, 50), node.getBounds());
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#ten")
    void aPinnedNodeStaysAndNothingCoversIt(Seed seed) {
        var random = seed.random();
        for (int i = 0; i < 20; i++) {
            Drawings.node(diagram, 80 + random.nextInt(80), 40 + random.nextInt(80));
        }
        var pinned = diagram.getNodes().get(random.nextInt(20));
        pinned.setBounds(new Bounds(120, 70, 150, 90));
        pinned.setPinned(true);
        for (int i = 0; i < 10; i++) {
            Drawings.edge(diagram, diagram.getNodes().get(random.nextInt(20)),
                    diagram.getNodes().get(random.nextInt(20)));
        }
        layOut(diagram, LayoutOptions.STANDARD);
        assertEquals(new Bounds(120, 70, 150, 90), pinned.getBounds());
        assertEquals(List.of(), Drawings.overlaps(diagram));
    }

    @Test
    void onlyTheSelectionMoves() {
        var still = Drawings.node(diagram.getNodes(), new Bounds(0, 0, 100, 50));
        var first = Drawings.node(diagram.getNodes(), new Bounds(20, 20, 100, 50));
        var second = Drawings.node(diagram.getNodes(), new Bounds(30, 30, 100, 50));
        Drawings.edge(diagram, first, second);
        var result = DiagramLayout.compute(diagram, LayoutOptions.STANDARD.only(Set.of(first, second)), null);
        assertEquals(Set.of(first, second), result.nodes().keySet());
        result.apply();
        assertEquals(new Bounds(0, 0, 100, 50), still.getBounds());
        assertEquals(List.of(), Drawings.overlaps(diagram));
    }

    @Test
    void routesThatTouchNoMovedNodeStay() {
        var a = Drawings.node(diagram.getNodes(), new Bounds(0, 0, 100, 50));
        var b = Drawings.node(diagram.getNodes(), new Bounds(300, 0, 100, 50));
        var c = Drawings.node(diagram.getNodes(), new Bounds(600, 0, 100, 50));
        var still = Drawings.edge(diagram, a, b);
        var touched = Drawings.edge(diagram, b, c);
        var result = DiagramLayout.compute(diagram, LayoutOptions.STANDARD.only(Set.of(c)), null);
        assertFalse(result.edges().containsKey(still));
        assertTrue(result.edges().containsKey(touched));
    }

    @Test
    void aCancelledLayoutStops() {
        Drawings.edge(diagram, Drawings.node(diagram, 100, 50), Drawings.node(diagram, 100, 50));
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> DiagramLayout.compute(diagram, LayoutOptions.STANDARD, monitor));
    }

    @Test
    void anyThreadMayComputeFromASnapshot() throws InterruptedException {
        var node = Drawings.node(diagram, 100, 50);
        var layout = DiagramLayout.prepare(diagram, LayoutOptions.STANDARD);
        diagram.getNodes().clear();
        var results = new CopyOnWriteArrayList<LayoutResult>();
        var thread = new Thread(() -> results.add(layout.run(null)));
        thread.start();
        thread.join();
        assertEquals(Set.of(node), results.getFirst().nodes().keySet());
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "DOWN", "LEFT", "UP"})
    void aChainLeadsInTheWishedDirection(Direction direction) {
        var first = Drawings.node(diagram, 100, 50);
        var second = Drawings.node(diagram, 100, 50);
        Drawings.edge(diagram, first, second);
        layOut(diagram, LayoutOptions.STANDARD.towards(direction));
        assertEquals(direction == Direction.RIGHT, second.getBounds().x() > first.getBounds().x() + 100);
        assertEquals(direction == Direction.LEFT, second.getBounds().x() < first.getBounds().x() - 100);
        assertEquals(direction == Direction.UP, second.getBounds().y() < first.getBounds().y() - 50);
        assertEquals(direction == Direction.DOWN, second.getBounds().y() > first.getBounds().y() + 50);
    }

    @Test
    void moreSpacingKeepsNodesFurtherApart() {
        var first = Drawings.node(diagram, 100, 50);
        var second = Drawings.node(diagram, 100, 50);
        layOut(diagram, LayoutOptions.STANDARD.spaced(60));
        var a = first.getBounds();
        var b = second.getBounds();
        assertEquals(60, Math.max(b.x() - a.x() - a.width(), b.y() - a.y() - a.height()));
    }

    @Test
    void aContainerTakesTheSizeOfItsContent() {
        var outer = Drawings.node(diagram, 30, 30);
        var inner = Drawings.node(outer.getChildren(), new Bounds(900, 900, 200, 80));
        layOut(diagram, LayoutOptions.STANDARD);
        assertTrue(outer.getBounds().width() >= 200 && outer.getBounds().width() < 260, outer.toString());
        assertTrue(inner.getBounds().y() + 80 <= outer.getBounds().height());
    }

    @Test
    void whatIsInACollapsedNodeIsLeftAlone() {
        var outer = Drawings.node(diagram, 200, 40);
        var inner = Drawings.node(outer.getChildren(), new Bounds(900, 900, 200, 80));
        outer.setCollapsed(true);
        layOut(diagram, LayoutOptions.STANDARD);
        assertEquals(new Bounds(900, 900, 200, 80), inner.getBounds());
        assertEquals(40, outer.getBounds().height());
    }

    @Test
    void aNodeWithoutBoundsGetsTheSizeOfItsCard() {
        var node = Drawings.node(diagram.getNodes(), null);
        layOut(diagram, LayoutOptions.STANDARD);
        assertTrue(node.getBounds().width() > 100 && node.getBounds().height() > 20);
    }

    @Test
    void edgesWithoutAnEndAreLeftAlone() {
        var node = Drawings.node(diagram, 100, 50);
        var loose = Drawings.edge(diagram, node, null);
        var loop = Drawings.edge(diagram, node, node);
        layOut(diagram, LayoutOptions.STANDARD);
        assertNull(loose.getRoute());
        assertNull(loop.getRoute());
    }

    @Test
    void badOptionsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> LayoutOptions.STANDARD.spaced(1));
        assertThrows(IllegalArgumentException.class,
                () -> new LayoutOptions(LayoutStyle.LAYERED, Direction.DOWN, 20, 0, Set.of()));
    }

    private static void layOut(Diagram drawing, LayoutOptions options) {
        DiagramLayout.compute(drawing, options, null).apply();
    }

}
