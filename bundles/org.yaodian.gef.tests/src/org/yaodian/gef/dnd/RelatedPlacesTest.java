/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Node;

class RelatedPlacesTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatComesStandsBesideInColumnsWhereNothingStands() {
        var start = new Bounds(20, 60, 160, 60);
        var places = RelatedPlaces.of(stage.sample.diagram, start,
                List.of(List.of(stage.sample.bureau, stage.sample.district), List.of(stage.sample.guide)));
        assertEquals(3, places.size());
        var taken = stage.sample.diagram.getNodes().stream().map(Node::getBounds)
                .map(RelatedPlacesTest::rectangle).toList();
        places.values().forEach(place -> assertFalse(taken.stream().anyMatch(rectangle(place)::intersects)));
        assertTrue(places.get(stage.sample.guide).x() > places.get(stage.sample.bureau).x());
        assertFalse(rectangle(places.get(stage.sample.bureau)).intersects(
                rectangle(places.get(stage.sample.district))));
    }

    @Test
    void addingIsOneStepAndDrawsTheLinks() {
        var edges = stage.sample.diagram.getEdges().size();
        var places = RelatedPlaces.of(stage.sample.diagram, new Bounds(0, 0, 600, 400),
                List.of(List.of(stage.sample.bureau)));
        stage.domain.getCommandStack().execute(AddNodesCommand.at(stage.sample.diagram, places));
        assertEquals(edges + 1, stage.sample.diagram.getEdges().size());
        assertEquals(1, stage.domain.getCommandStack().doneCommands().size());
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
