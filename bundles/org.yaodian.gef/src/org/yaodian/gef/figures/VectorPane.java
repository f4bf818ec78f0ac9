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

import java.util.List;
import java.util.function.Predicate;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

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

    private final Tiles tiles = new Tiles(this::paintStill, area -> Display.getCurrent().asyncExec(() -> again(area)));

    @Override
    protected void paintClientArea(Graphics graphics) {
        if (!(graphics instanceof SWTGraphics)) {
            super.paintClientArea(graphics);
        } else if (getUpdateManager() instanceof CanvasUpdates) {
            tiles.paint(graphics, getScale(), getBackgroundColor());
            paint(graphics, this::isMoving);
        } else {
            paint(graphics, layer -> true);
        }
    }

    private boolean isMoving(IFigure layer) {
        return layer == getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
    }

    private void paintStill(Graphics graphics) {
        paint(graphics, layer -> !isMoving(layer));
    }

    private void paint(Graphics graphics, Predicate<IFigure> wanted) {
        graphics.pushState();
        try {
            graphics.setAntialias(SWT.ON);
            graphics.setTextAntialias(SWT.ON);
            graphics.scale(getScale());
            graphics.pushState();
            List<?> layers = getChildren();
            for (var child : layers) {
                var layer = (IFigure) child;
                if (layer.isVisible() && wanted.test(layer)) {
                    layer.paint(graphics);
                    graphics.restoreState();
                }
            }
            graphics.popState();
        } finally {
            graphics.popState();
        }
    }

    /**
     * Notes that something looks different now.
     *
     * @param figure what has changed, somewhere in this pane
     * @param area   where, in pixels at 100 %
     */
    void changed(IFigure figure, Rectangle area) {
        IFigure layer = figure;
        while (layer.getParent() != this) {
            layer = layer.getParent();
        }
        if (!isMoving(layer)) {
            tiles.damage(area.getCopy().scale(getScale()).expand(2, 2));
        }
    }

    private void again(Rectangle area) {
        repaint(new Rectangle(area));
    }

    @Override
    public void removeNotify() {
        super.removeNotify();
        tiles.clear();
    }
}
