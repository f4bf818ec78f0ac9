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
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.yaodian.gef.parts.NodeLook;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;

/** What is seen of a diagram when its page is opened: all of it when that can be read, else its beginning. */
final class FirstView implements Listener {

    private static final double SMALLEST = 0.75;
    private static final int MARGIN = 24;

    private final GraphicalViewer viewer;

    private FirstView(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /** Sets the first view as soon as the viewer has a size. */
    static void of(GraphicalViewer viewer) {
        viewer.getControl().addListener(SWT.Resize, new FirstView(viewer));
    }

    @Override
    public void handleEvent(Event event) {
        var size = viewer.getControl().getSize();
        if (size.x < 2 * MARGIN || size.y < 2 * MARGIN) {
            return;
        }
        viewer.getControl().removeListener(SWT.Resize, this);
        viewer.getControl().getDisplay().asyncExec(this::set);
    }

    private void set() {
        if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        viewer.flush();
        var diagram = (Diagram) viewer.getContents().getModel();
        ViewMemory.of(diagram).ifPresentOrElse(remembered -> remembered.apply(viewer), () -> fit(diagram));
    }

    private void fit(Diagram diagram) {
        DiagramViewers.fit(viewer);
        var zoom = DiagramViewers.zoom(viewer);
        if (zoom.getZoom() < SMALLEST) {
            zoom.setZoom(SMALLEST);
            viewer.flush();
            var first = first(diagram);
            ((FigureCanvas) viewer.getControl()).getViewport().setViewLocation(
                    (int) (first.x() * SMALLEST) - MARGIN, (int) (first.y() * SMALLEST) - MARGIN);
        }
    }

    private static Bounds first(Diagram diagram) {
        return diagram.getNodes().stream().findFirst().map(NodeLook::boundsOf).orElseGet(() -> new Bounds(0, 0, 0, 0));
    }
}
