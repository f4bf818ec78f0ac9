/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.policies;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.SWT;
import org.yaodian.gef.figures.SelectionColors;

/** A round handle: filled at the node that was selected last, which others are aligned to, white at the others. */
final class SoftHandle extends ResizeHandle {

    SoftHandle(GraphicalEditPart owner, int direction) {
        super(owner, direction);
    }

    @Override
    public void paintFigure(Graphics graphics) {
        var spot = new Rectangle(getBounds());
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(isPrimary() ? SelectionColors.line() : SelectionColors.HANDLE);
        graphics.setForegroundColor(isPrimary() ? SelectionColors.HANDLE : SelectionColors.line());
        graphics.fillOval(spot);
        graphics.drawOval(spot.x, spot.y, spot.width - 1, spot.height - 1);
    }
}
