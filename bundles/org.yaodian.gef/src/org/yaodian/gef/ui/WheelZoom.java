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

import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Zooms with the mouse wheel, or with two fingers, around the pointer: what is under it stays under it. */
final class WheelZoom implements MouseWheelHandler {

    private double zoomAtFirst = 1;

    /** Follows the gestures of touch pads and screens on a viewer with a control. */
    void followGestures(GraphicalViewer viewer) {
        viewer.getControl().addGestureListener(event -> {
            if (event.detail == SWT.GESTURE_BEGIN) {
                zoomAtFirst = DiagramViewers.zoom(viewer).getZoom();
            } else if (event.detail == SWT.GESTURE_MAGNIFY) {
                around(viewer, event.x, event.y, zoom -> zoom.setZoom(zoomAtFirst * event.magnification));
            }
        });
    }

    @Override
    public void handleMouseWheel(Event event, EditPartViewer viewer) {
        around((GraphicalViewer) viewer, event.x, event.y,
                event.count > 0 ? ZoomManager::zoomIn : ZoomManager::zoomOut);
        event.doit = false;
    }

    private static void around(GraphicalViewer viewer, int pointerX, int pointerY, Consumer<ZoomManager> change) {
        var zoom = DiagramViewers.zoom(viewer);
        var viewport = ((FigureCanvas) viewer.getControl()).getViewport();
        var before = zoom.getZoom();
        var x = (viewport.getHorizontalRangeModel().getValue() + pointerX) / before;
        var y = (viewport.getVerticalRangeModel().getValue() + pointerY) / before;
        change.accept(zoom);
        viewer.flush();
        viewport.setViewLocation((int) Math.round(x * zoom.getZoom()) - pointerX,
                (int) Math.round(y * zoom.getZoom()) - pointerY);
    }
}
