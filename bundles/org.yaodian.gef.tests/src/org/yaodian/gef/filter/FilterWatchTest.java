/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.filter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.diagram.filter.Aspect;
import org.yaodian.diagram.filter.Criterion;
import org.yaodian.diagram.filter.DiagramFilter;
import org.yaodian.gef.Stage;
import org.yaodian.gef.actions.ActionIds;
import org.yaodian.gef.parts.LeftOut;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** What the filter leaves out is hidden or pale, and comes back. */
class FilterWatchTest {

    private final Stage stage = new Stage();
    private final Diagram diagram = stage.sample.diagram;
    private final Edge edge = diagram.getEdges().getFirst();
    private final Node source = edge.getSource();

    @BeforeEach
    void follow() {
        FilterWatch.follow(stage.viewer, null);
        stage.flush();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void filter(DiagramFilter filter) {
        FilterWatch.change(stage.viewer, filter);
        stage.flush();
    }

    private DiagramFilter without(Node node) {
        return DiagramFilter.NONE.with(Aspect.KIND,
                Criterion.allBut(Aspect.KIND, Aspect.KIND.valuesOf(node, java.time.LocalDate.now())));
    }

    private long shown() {
        return Outline.nodes(diagram).stream().filter(stage::isShown).count();
    }

    @Test
    void whatIsLeftOutIsHiddenWithItsLinksUntilTheStepIsUndone() {
        var all = shown();
        filter(without(source));
        assertFalse(stage.isShown(source));
        assertFalse(stage.isShown(edge));
        stage.stack.undo();
        stage.flush();
        assertEquals(all, shown());
        assertTrue(stage.isShown(edge));
        assertNull(diagram.getFilter());
    }

    @Test
    void whatIsDimmedStaysAndLooksPale() {
        var before = stage.picture(source);
        filter(without(source).dimming(true));
        assertTrue(stage.isShown(source));
        assertFalse(java.util.Arrays.equals(before, stage.picture(source)));
        filter(DiagramFilter.NONE);
        assertArrayEquals(before, stage.picture(source));
    }

    @Test
    void focusShowsTheSelectionAndItsNeighboursOnly() {
        stage.select(source);
        stage.run(ActionIds.FOCUS);
        assertEquals(Set.of(source.getId()), FilterWatch.filterOf(stage.viewer).focus());
        assertTrue(stage.isShown(source));
        assertTrue(stage.isShown(edge));
        stage.run(ActionIds.SHOW_ALL);
        assertEquals(DiagramFilter.NONE, FilterWatch.filterOf(stage.viewer));
        assertTrue(LeftOut.of(stage.viewer).out().isEmpty());
    }

    @Test
    void whatIsOutOfTheScopeIsHiddenUntilTheScopeChanges() {
        var hidden = new java.util.HashSet<>(Set.of(source.getObject()));
        var watch = FilterWatch.follow(stage.viewer, object -> !hidden.contains(object));
        stage.flush();
        assertFalse(stage.isShown(source));
        assertFalse(stage.isShown(edge));
        hidden.clear();
        watch.update();
        stage.flush();
        assertTrue(stage.isShown(source));
        assertTrue(stage.isShown(edge));
    }
}
