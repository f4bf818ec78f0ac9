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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.testing.SamplePlan;

class AddNodesCommandTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private Command drop(Object... selected) {
        var request = new CreateRequest();
        request.setFactory(Dragged.from(new StructuredSelection(selected)));
        request.setLocation(new Point(800, 400));
        return stage.viewer.getContents().getCommand(request);
    }

    @Test
    void droppedElementsAndUnitsAreShownOneBelowTheOther() {
        stage.stack.execute(drop(stage.sample.guide, stage.sample.bureau));
        stage.flush();

        var nodes = stage.sample.diagram.getNodes();
        var first = nodes.get(nodes.size() - 2).getBounds();
        var second = nodes.getLast().getBounds();
        assertEquals(400, first.y());
        assertTrue(second.y() >= first.y() + first.height());
        assertTrue(stage.isShown(nodes.getLast()));
        stage.stack.undo();
        assertEquals(nodes.size(), stage.sample.diagram.getNodes().size());
    }

    @Test
    void whatIsShownAlreadyIsNotShownTwice() {
        assertFalse(drop(stage.sample.network).canExecute());
        assertNotNull(stage.refusal);

        var before = stage.sample.diagram.getNodes().size();
        stage.stack.execute(drop(stage.sample.network, stage.sample.guide));
        assertEquals(before + 1, stage.sample.diagram.getNodes().size());
    }

    @Test
    void unitsDroppedOnACardAreGivenPartsInItsElement() {
        var exchange = stage.sample.exchange;
        exchange.getResponsibilities().clear();
        var request = new CreateRequest();
        request.setFactory(Dragged.from(new StructuredSelection(List.of(stage.sample.office, stage.sample.bureau))));
        request.setLocation(new Point(5, 5));
        int nodes = stage.sample.diagram.getNodes().size();
        stage.stack.execute(stage.part(stage.sample.exchangeNode).getCommand(request));
        assertEquals(List.of(stage.sample.office, stage.sample.bureau),
                exchange.getResponsibilities().stream().map(part -> part.getUnit()).toList());
        assertEquals(nodes, stage.sample.diagram.getNodes().size());
        stage.stack.undo();
        assertEquals(List.of(), exchange.getResponsibilities());
    }

    @Test
    void whatADiagramCannotShowIsNotTaken() {
        assertNull(drop("text", stage.sample.plan, stage.sample.networkToExchange));
        assertEquals(List.of(), Dragged.from(null).objects());
    }

    @Test
    void anElementOfAnotherPlanIsRefused() {
        assertFalse(drop(new SamplePlan().guide).canExecute());
        assertNotNull(stage.refusal);
    }
}
