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
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.gef.Stage;
import org.yaodian.model.edit.commands.diagram.SetBoundsCommand;
import org.yaodian.model.geometry.Bounds;

class OverviewTest {

    private final Stage stage = new Stage();
    private final Shell shell = new Shell(Display.getDefault());

    @AfterEach
    void close() {
        shell.dispose();
        stage.close();
    }

    @Test
    void everythingFitsIntoThePicture() {
        stage.domain.getCommandStack()
                .execute(new SetBoundsCommand(stage.sample.note, new Bounds(3000, 2000, 120, 80)));
        stage.flush();
        var picture = OverviewPicture.draw(stage.viewer, 200, 150);
        try {
            var spot = picture.toPicture(new Rectangle(3000, 2000, 120, 80));
            assertEquals(new Rectangle(0, 0, 200, 150), new Rectangle(0, 0, 200, 150).union(spot));
            assertEquals(3000, picture.toDiagram(spot.x, spot.y).x(), 20);
        } finally {
            picture.image().dispose();
        }
    }

    @Test
    void pressingTheMouseMovesTheView() {
        stage.domain.getCommandStack()
                .execute(new SetBoundsCommand(stage.sample.note, new Bounds(3000, 2000, 120, 80)));
        stage.flush();
        var overview = new Overview(shell, stage.viewer);
        shell.setSize(250, 250);
        overview.setSize(200, 150);
        shell.open();
        stage.until(overview::isPainted);
        var event = new Event();
        event.x = 180;
        event.y = 130;
        event.button = 1;
        overview.notifyListeners(SWT.MouseDown, event);
        stage.flush();

        assertNotEquals(0, stage.canvas().getViewport().getViewLocation().x);
    }

    @Test
    void itIsDrawnAnewInOtherColours() {
        var overview = new Overview(shell, stage.viewer);
        shell.setSize(250, 250);
        overview.setSize(200, 150);
        shell.open();
        stage.until(overview::isPainted);
        Recoloring.apply(stage.viewer);

        assertFalse(overview.isPainted());
        stage.until(overview::isPainted);
    }
}
