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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.diagram.Drawings;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.testing.Seed;

class PlaceNewTest {

    private final Diagram diagram = PlanFactory.eINSTANCE.createDiagram();

    @Test
    void noNewNodeChangesNothing() {
        Drawings.node(diagram, 100, 50);
        var result = PlaceNew.compute(diagram, List.of(), LayoutOptions.STANDARD, null);
        assertTrue(result.nodes().isEmpty() && result.edges().isEmpty());
    }

    @Test
    void aSuccessorComesToTheRightOfItsPredecessor() {
        var old = Drawings.node(diagram.getNodes(), new Bounds(0, 0, 100, 50));
        var fresh = Drawings.node(diagram, 100, 50);
        Drawings.edge(diagram, old, fresh);
        PlaceNew.compute(diagram, List.of(fresh), LayoutOptions.STANDARD, null).apply();
        assertEquals(new Bounds(120, 0, 100, 50), fresh.getBounds());
    }

    @Test
    void aNodeWithoutLinksComesAfterTheLastOne() {
        Drawings.node(diagram.getNodes(), new Bounds(40, 0, 100, 50));
        var fresh = Drawings.node(diagram, 100, 50);
        PlaceNew.compute(diagram, List.of(fresh), LayoutOptions.STANDARD, null).apply();
        assertEquals(new Bounds(40, 70, 100, 50), fresh.getBounds());
    }

    @Test
    void aContainerGrowsForANewNode() {
        var outer = Drawings.node(diagram.getNodes(), new Bounds(0, 0, 150, 90));
        Drawings.node(outer.getChildren(), new Bounds(10, 50, 100, 30));
        var fresh = Drawings.node(outer.getChildren(), new Bounds(0, 0, 100, 30));
        var result = PlaceNew.compute(diagram, List.of(fresh), LayoutOptions.STANDARD, null);
        assertEquals(Set.of(outer, fresh), result.nodes().keySet());
        result.apply();
        assertEquals(List.of(), Drawings.overlaps(diagram));
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#ten")
    void theOthersStayAndNothingOverlaps(Seed seed) {
        var random = seed.random();
        for (int i = 0; i < 30; i++) {
            Drawings.node(diagram, 80 + random.nextInt(80), 40 + random.nextInt(80));
        }
        for (int i = 0; i < 20; i++) {
            Drawings.edge(diagram, diagram.getNodes().get(random.nextInt(30)),
                    diagram.getNodes().get(random.nextInt(30)));
        }
        DiagramLayout.compute(diagram, LayoutOptions.STANDARD, null).apply();
        var fresh = List.of(Drawings.node(diagram, 120, 60), Drawings.node(diagram, 90, 40));
        var edge = Drawings.edge(diagram, diagram.getNodes().getFirst(), fresh.getFirst());
        var result = PlaceNew.compute(diagram, fresh, LayoutOptions.STANDARD, null);
        assertEquals(Set.copyOf(fresh), result.nodes().keySet());
        assertEquals(Set.of(edge), result.edges().keySet());
        result.apply();
        assertEquals(List.of(), Drawings.overlaps(diagram));
        assertEquals(List.of(), Drawings.crossings(diagram));
    }
}
