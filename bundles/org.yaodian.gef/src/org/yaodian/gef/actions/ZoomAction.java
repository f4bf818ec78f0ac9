/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.yaodian.gef.ui.DiagramViewers;

/** Shows the diagram larger, smaller, at 100 %, as a whole, or what is selected of it. */
final class ZoomAction extends ViewerAction {

    ZoomAction(GraphicalViewer viewer, String id, String text, char key) {
        super(viewer, id, text);
        setAccelerator(SWT.MOD1 | key);
    }

    private ZoomManager zoom() {
        return DiagramViewers.zoom(viewer());
    }

    @Override
    boolean calculateEnabled() {
        return !getId().equals(ActionIds.ZOOM_SELECTION) || !drawn().isEmpty();
    }

    @Override
    public void run() {
        var id = getId();
        if (id.equals(ActionIds.ZOOM_IN)) {
            zoom().zoomIn();
        } else if (id.equals(ActionIds.ZOOM_OUT)) {
            zoom().zoomOut();
        } else if (id.equals(ActionIds.ZOOM_ACTUAL)) {
            zoom().setZoom(1);
        } else if (id.equals(ActionIds.ZOOM_SELECTION)) {
            DiagramViewers.fitSelection(viewer());
        } else {
            DiagramViewers.fit(viewer());
        }
    }
}
