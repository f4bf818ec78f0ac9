/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.plan.Node;

class LinkDragToolTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private Point handle(Node node) {
        stage.select(node);
        stage.flush();
        var bounds = new Rectangle(stage.part(node).getFigure().getBounds());
        stage.part(node).getFigure().translateToAbsolute(bounds);
        return new Point(bounds.right() + 16, bounds.getCenter().y);
    }

    @Test
    void droppedOnANodeTheOnlyLinkThatFitsIsDrawn() {
        stage.drag(handle(stage.sample.officeNode), stage.at(stage.sample.exchangeNode), 0);
        var edge = stage.sample.diagram.getEdges().getLast();
        assertEquals(stage.sample.officeNode, edge.getSource());
        assertEquals(stage.sample.exchangeNode, edge.getTarget());
    }

    @Test
    void droppedOnTheCanvasItOffersWhatCanBeConnected() {
        stage.drag(handle(stage.sample.officeNode), new Point(750, 400), 0);
        stage.until(() -> stage.canvas().getChildren().length == 1);
        assertEquals(3, stage.sample.diagram.getEdges().size());
    }

    @Test
    void droppedWhereNothingFitsTheReasonIsShown() {
        stage.drag(handle(stage.sample.officeNode), stage.at(stage.sample.networkNode), 0);
        stage.drag(handle(stage.sample.officeNode), stage.at(stage.sample.networkNode), 0);
        assertNotNull(stage.refusal);
    }
}
