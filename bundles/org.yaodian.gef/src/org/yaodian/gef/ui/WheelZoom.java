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

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.swt.widgets.Event;

/** Zooms with the mouse wheel around the pointer: what is under it stays under it. */
final class WheelZoom implements MouseWheelHandler {

    @Override
    public void handleMouseWheel(Event event, EditPartViewer viewer) {
        var zoom = DiagramViewers.zoom((GraphicalViewer) viewer);
        var viewport = ((FigureCanvas) viewer.getControl()).getViewport();
        var before = zoom.getZoom();
        var x = (viewport.getHorizontalRangeModel().getValue() + event.x) / before;
        var y = (viewport.getVerticalRangeModel().getValue() + event.y) / before;
        if (event.count > 0) {
            zoom.zoomIn();
        } else {
            zoom.zoomOut();
        }
        viewer.flush();
        viewport.setViewLocation((int) Math.round(x * zoom.getZoom()) - event.x,
                (int) Math.round(y * zoom.getZoom()) - event.y);
        event.doit = false;
    }
}
