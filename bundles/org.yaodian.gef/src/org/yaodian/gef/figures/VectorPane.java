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

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.swt.SWT;

/**
 * Zooms by a transformation of the graphics context instead of by scaled fonts and rounded coordinates, so that text
 * keeps its line breaks and lines stay where they are at every scale.
 */
public final class VectorPane extends ScalableFreeformLayeredPane {

    /**
     * The scale a figure is shown at.
     *
     * @param figure any figure
     * @return the scale of the pane it stands in; 1 when it stands in none
     */
    static double scaleOf(IFigure figure) {
        for (var outer = figure; outer != null; outer = outer.getParent()) {
            if (outer instanceof VectorPane pane) {
                return pane.getScale();
            }
        }
        return 1;
    }

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (!(graphics instanceof SWTGraphics)) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        try {
            graphics.setAntialias(SWT.ON);
            graphics.setTextAntialias(SWT.ON);
            graphics.scale(getScale());
            graphics.pushState();
            paintChildren(graphics);
            graphics.popState();
        } finally {
            graphics.popState();
        }
    }
}
