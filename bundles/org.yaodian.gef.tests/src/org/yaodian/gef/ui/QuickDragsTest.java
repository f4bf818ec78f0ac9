/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.plan.Node;

class QuickDragsTest {

    private static final int FAR = 60;

    private final Stage stage = new Stage();
    private Node node;
    private int before;
    private Point from;
    private Point to;

    @BeforeEach
    void aNodeThatIsNotSelected() {
        node = stage.sample.diagram.getNodes().getFirst();
        before = node.getBounds().x();
        from = stage.at(node);
        to = new Point(from.x + FAR, from.y);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void mouse(int type, Point place, int state) {
        var event = new Event();
        event.x = place.x;
        event.y = place.y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = state;
        event.count = 1;
        stage.canvas().notifyListeners(type, event);
    }

    @Test
    void movesWithoutAnyMovementBetweenPressAndRelease() {
        stage.move(from);
        mouse(SWT.MouseDown, from, 0);
        mouse(SWT.MouseUp, to, SWT.BUTTON1);
        stage.flush();

        assertEquals(before + FAR, node.getBounds().x());
    }

    @Test
    void movesWhenMovementsAreReportedWithTheButtonUpAlready() {
        stage.move(from);
        mouse(SWT.MouseDown, from, 0);
        mouse(SWT.MouseMove, to, 0);
        mouse(SWT.MouseUp, to, SWT.BUTTON1);
        stage.flush();

        assertEquals(before + FAR, node.getBounds().x());
    }

    @Test
    void aClickMovesNothing() {
        stage.click(from);

        assertEquals(before, node.getBounds().x());
        assertTrue(stage.viewer.getSelectedEditParts().contains(stage.part(node)));
    }

    @Test
    void movingAfterADragMovesNothing() {
        stage.drag(from, to, 0);
        stage.move(new Point(to.x + FAR, to.y));
        stage.click(new Point(to.x, to.y));

        assertEquals(before + FAR, node.getBounds().x());
    }
}
