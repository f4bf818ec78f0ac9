/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A frame around a node that a link could end at: blue and solid where it may, red and dashed where it may not. */
public final class OutlineFigure extends Figure {

    private static final int ARC = 12;

    private boolean allowed;

    /**
     * Says which of both it shows.
     *
     * @param allowed whether a link may end here
     */
    public void setAllowed(boolean allowed) {
        this.allowed = allowed;
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        graphics.setForegroundColor(allowed ? SelectionColors.line() : SelectionColors.FORBIDDEN);
        graphics.setLineStyle(allowed ? SWT.LINE_SOLID : SWT.LINE_DASH);
        graphics.setLineWidth(2);
        graphics.drawRoundRectangle(new Rectangle(bounds).shrink(1, 1), ARC, ARC);
    }
}
