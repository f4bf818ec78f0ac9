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

import java.beans.PropertyChangeListener;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.yaodian.gef.figures.SelectionColors;

/**
 * The whole diagram in small. A frame shows which part is in view; pressing and dragging the mouse moves that part. The
 * small picture is made anew only after a command has changed the plan.
 */
final class Overview extends Canvas {

    private static final int TRANSLUCENT = 40;

    private final GraphicalViewer viewer;
    private final Viewport viewport;
    private OverviewPicture picture;

    Overview(Composite parent, GraphicalViewer viewer) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.viewer = viewer;
        this.viewport = ((FigureCanvas) viewer.getControl()).getViewport();
        setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
        PropertyChangeListener whenScrolled = event -> later();
        viewport.addPropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, whenScrolled);
        var stack = viewer.getEditDomain().getCommandStack();
        CommandStackListener whenChanged = event -> forget();
        stack.addCommandStackListener(whenChanged);
        ZoomListener whenZoomed = zoom -> later();
        DiagramViewers.zoom(viewer).addZoomListener(whenZoomed);
        PropertyChangeListener whenRecolored = event -> {
            if (Recoloring.PROPERTY.equals(event.getPropertyName())) {
                forget();
            }
        };
        viewer.addPropertyChangeListener(whenRecolored);
        addListener(SWT.Resize, event -> forget());
        addPaintListener(event -> paint(event.gc));
        addMouseListener(MouseListener.mouseDownAdapter(this::moveView));
        addMouseMoveListener(event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                moveView(event);
            }
        });
        addDisposeListener(event -> {
            stack.removeCommandStackListener(whenChanged);
            viewport.removePropertyChangeListener(Viewport.PROPERTY_VIEW_LOCATION, whenScrolled);
            DiagramViewers.zoom(viewer).removeZoomListener(whenZoomed);
            viewer.removePropertyChangeListener(whenRecolored);
            drop();
        });
    }

    /** Whether there is a picture that the mouse can point at. */
    boolean isPainted() {
        return picture != null;
    }

    private void later() {
        if (!isDisposed()) {
            redraw();
        }
    }

    private void forget() {
        drop();
        later();
    }

    private void drop() {
        if (picture != null) {
            picture.image().dispose();
            picture = null;
        }
    }

    private void paint(GC gc) {
        var area = getClientArea();
        if (area.width < 1 || area.height < 1) {
            return;
        }
        if (picture == null) {
            picture = OverviewPicture.draw(viewer, area.width, area.height);
        }
        gc.drawImage(picture.image(), 0, 0);
        var view = picture.toPicture(view()).intersect(new Rectangle(0, 0, area.width - 1, area.height - 1));
        gc.setAntialias(SWT.ON);
        gc.setBackground(SelectionColors.line());
        gc.setForeground(SelectionColors.line());
        gc.setAlpha(TRANSLUCENT);
        gc.fillRectangle(view.x, view.y, view.width, view.height);
        gc.setAlpha(255);
        gc.drawRectangle(view.x, view.y, view.width, view.height);
    }

    /** The part in view, in pixels at 100 %. */
    private Rectangle view() {
        var zoom = DiagramViewers.zoom(viewer).getZoom();
        var area = viewport.getClientArea();
        return new Rectangle(area.x, area.y, area.width, area.height).scale(1 / zoom);
    }

    private void moveView(MouseEvent event) {
        if (picture != null) {
            var zoom = DiagramViewers.zoom(viewer).getZoom();
            var size = viewport.getClientArea().getSize();
            var place = picture.toDiagram(event.x, event.y);
            viewport.setViewLocation((int) (place.x() * zoom) - size.width / 2,
                    (int) (place.y() * zoom) - size.height / 2);
        }
    }
}
