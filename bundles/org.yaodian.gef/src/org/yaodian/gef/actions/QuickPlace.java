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

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;

/** Where something is created that nobody has shown a place for. */
final class QuickPlace {

    private QuickPlace() {
    }

    /** At the mouse when it is over the diagram, else in the middle of what is in view; in pixels of the control. */
    static Point atMouse(GraphicalViewer viewer) {
        var canvas = (FigureCanvas) viewer.getControl();
        var mouse = canvas.toControl(canvas.getDisplay().getCursorLocation());
        var area = canvas.getClientArea();
        return area.contains(mouse) ? new Point(mouse.x, mouse.y) : new Point(area.width / 2, area.height / 2);
    }
}
