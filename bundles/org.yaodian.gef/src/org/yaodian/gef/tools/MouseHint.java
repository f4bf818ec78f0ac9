/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.yaodian.gef.figures.SelectionColors;

/** A line of text beside the mouse: why something is not possible where the mouse is. */
public final class MouseHint {

    private static final int BESIDE = 16;
    private static final int PADDING = 4;

    private final GraphicalViewer viewer;
    private final Label label = new Label();
    private Point mouse = new Point();

    /**
     * Makes a hint that is not seen yet.
     *
     * @param viewer where the mouse is, with a control
     */
    public MouseHint(GraphicalViewer viewer) {
        this.viewer = viewer;
        label.setOpaque(true);
        label.setBorder(new CompoundBorder(new LineBorder(SelectionColors.FORBIDDEN, 1), new MarginBorder(PADDING)));
        viewer.getControl().addListener(SWT.MouseMove, event -> {
            mouse = new Point(event.x, event.y);
            place();
        });
        viewer.getControl().addListener(SWT.MouseExit, event -> show(null));
    }

    /**
     * Shows or hides it.
     *
     * @param text a short sentence, or null for nothing
     */
    public void show(String text) {
        if (text == null) {
            if (label.getParent() != null) {
                label.getParent().remove(label);
            }
            return;
        }
        var display = Display.getCurrent();
        label.setFont(display.getSystemFont());
        label.setBackgroundColor(display.getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        label.setForegroundColor(display.getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        label.setText(text);
        if (label.getParent() == null) {
            layer().add(label);
        }
        place();
    }

    private IFigure layer() {
        return ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID))
                .getLayer(LayerConstants.FEEDBACK_LAYER);
    }

    private void place() {
        if (label.getParent() == null) {
            return;
        }
        var size = label.getPreferredSize();
        var view = ((FigureCanvas) viewer.getControl()).getClientArea();
        var x = Math.max(0, Math.min(mouse.x + BESIDE, view.width - size.width));
        var y = mouse.y + BESIDE + size.height > view.height ? mouse.y - BESIDE - size.height : mouse.y + BESIDE;
        var bounds = new Rectangle(x, y, size.width, size.height);
        label.getParent().translateToRelative(bounds);
        label.setBounds(bounds);
    }
}
