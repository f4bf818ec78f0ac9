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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStackListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.yaodian.diagram.picture.Explained;
import org.yaodian.diagram.shape.Legend;
import org.yaodian.gef.actions.ActionIds;
import org.yaodian.gef.figures.GraphicsSink;
import org.yaodian.gef.figures.SwtTextMeasure;
import org.yaodian.gef.parts.LeftOut;
import org.yaodian.model.plan.Diagram;

/** The legend of a diagram, below it: what its cards and lines stand for. It hides no card, and follows every change. */
final class LegendBar extends Canvas {

    /** Property of a viewer: whether the legend is shown; a truth value. */
    static final String PROPERTY = ActionIds.LEGEND;

    /** Properties of the viewer that change the legend. */
    private static final Set<String> CAUSES = Set.of(PROPERTY, LeftOut.PROPERTY, Recoloring.PROPERTY);
    private static final int MARGIN = 8;

    private final GraphicalViewer viewer;
    private List<Legend.Entry> entries = List.of();
    private Legend.Drawn drawn = new Legend.Drawn(List.of(), 0);
    private boolean waiting;

    /**
     * Makes the bar, shown if the viewer says so.
     *
     * @param parent a composite with a grid layout
     * @param viewer whose diagram to explain, part of an edit domain
     */
    LegendBar(Composite parent, GraphicalViewer viewer) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.viewer = viewer;
        setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> arrange());
        PropertyChangeListener switched = event -> {
            if (CAUSES.contains(event.getPropertyName())) {
                renew();
            }
        };
        var stack = viewer.getEditDomain().getCommandStack();
        CommandStackListener changed = event -> renewSoon();
        viewer.addPropertyChangeListener(switched);
        stack.addCommandStackListener(changed);
        addDisposeListener(event -> {
            viewer.removePropertyChangeListener(switched);
            stack.removeCommandStackListener(changed);
        });
        renew();
    }

    private boolean isWanted() {
        return Boolean.TRUE.equals(viewer.getProperty(PROPERTY));
    }

    private void renewSoon() {
        if (!waiting && isWanted() && !isDisposed()) {
            waiting = true;
            getDisplay().asyncExec(() -> {
                waiting = false;
                renew();
            });
        }
    }

    private void renew() {
        if (isDisposed()) {
            return;
        }
        entries = isWanted() && viewer.getContents() != null
                && viewer.getContents().getModel() instanceof Diagram diagram ? Explained.of(diagram, LocalDate.now())
                        : List.of();
        arrange();
        redraw();
    }

    private void arrange() {
        drawn = new Legend(SwtTextMeasure.SHARED).of(entries, getParent().getClientArea().width - 2 * MARGIN);
        var data = (GridData) getLayoutData();
        var height = drawn.height() + 2 * MARGIN;
        if (data.exclude != entries.isEmpty() || data.heightHint != height) {
            data.exclude = entries.isEmpty();
            data.heightHint = height;
            setVisible(!data.exclude);
            getParent().layout();
        }
    }

    private void paint(GC gc) {
        var graphics = new SWTGraphics(gc);
        try {
            new GraphicsSink(graphics, 1).draw(drawn.marks(), MARGIN, MARGIN);
        } finally {
            graphics.dispose();
        }
    }
}
