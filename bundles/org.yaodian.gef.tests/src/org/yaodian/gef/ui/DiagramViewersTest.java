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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.edit.commands.diagram.SetBoundsCommand;
import org.yaodian.model.geometry.Bounds;

class DiagramViewersTest {

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void revealingSelectsWhatShowsTheObjectsAndScrollsThere() {
        stage.domain.getCommandStack()
                .execute(new SetBoundsCommand(stage.sample.note, new Bounds(5000, 4000, 120, 80)));
        stage.flush();
        assertTrue(DiagramViewers.reveal(stage.viewer, List.of(stage.sample.note)));
        stage.until(() -> stage.canvas().getViewport().getViewLocation().x > 1000);

        assertEquals(List.of(stage.part(stage.sample.note)), stage.viewer.getSelectedEditParts());
    }

    @Test
    void anElementAndALinkAreFoundByWhatTheyAre() {
        assertTrue(DiagramViewers.reveal(stage.viewer, List.of(stage.sample.network, stage.sample.networkLead)));
        assertEquals(List.of(stage.part(stage.sample.networkNode), stage.part(stage.sample.networkLeadEdge)),
                stage.viewer.getSelectedEditParts());
    }

    @Test
    void whatIsNotShownLeavesTheSelectionAlone() {
        stage.select(stage.sample.note);
        assertFalse(DiagramViewers.reveal(stage.viewer, List.of(stage.sample.guide)));
        assertEquals(1, stage.viewer.getSelectedEditParts().size());
    }

    @Test
    void theWheelZoomsAroundThePointer() {
        stage.domain.getCommandStack()
                .execute(new SetBoundsCommand(stage.sample.note, new Bounds(5000, 4000, 120, 80)));
        stage.flush();
        var place = new Point(300, 200);
        stage.wheel(place, 1, SWT.MOD1);
        stage.wheel(place, 1, SWT.MOD1);

        var zoom = DiagramViewers.zoom(stage.viewer).getZoom();
        var view = stage.canvas().getViewport().getViewLocation();
        assertTrue(zoom > 1);
        assertEquals(300, (view.x + place.x) / zoom, 2);
        assertEquals(200, (view.y + place.y) / zoom, 2);
    }

    @Test
    void theWheelAloneDoesNotZoom() {
        stage.wheel(new Point(300, 200), 1, 0);
        assertEquals(1, DiagramViewers.zoom(stage.viewer).getZoom());
    }

    @Test
    void theSelectionFillsThePageInItsMiddle() {
        var node = stage.sample.diagram.getNodes().getFirst();
        stage.select(node);
        DiagramViewers.zoom(stage.viewer).setZoom(0.5);
        DiagramViewers.fitSelection(stage.viewer);
        stage.flush();
        assertTrue(DiagramViewers.zoom(stage.viewer).getZoom() > 0.5);
        var bounds = stage.part(node).getFigure().getBounds().getCopy();
        stage.part(node).getFigure().translateToAbsolute(bounds);
        var page = stage.viewer.getControl().getBounds();
        assertTrue(new Rectangle(0, 0, page.width, page.height).contains(bounds), bounds::toString);
    }
}
