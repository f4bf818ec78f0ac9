/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.emf.common.util.URI;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.gef.EmfCommandStack;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.ui.DiagramViewer;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.edit.PlanEditingDomain;

/** Ours: the graph page's viewer with mouse events, snapping, feedback, undoable commands and repainted cards. */
final class PlanGraph implements LiveGraph {

    /** After so many moves the button is released, which changes the plan, and pressed again. */
    private static final int DROP = 20;

    private final Shell shell = new Shell(Display.getDefault());
    private final PlanEditingDomain domain = new PlanEditingDomain();
    private final EditDomain tools = new EditDomain();
    private final EmfCommandStack stack = new EmfCommandStack(domain.getCommandStack());
    private final DiagramViewer viewer = new DiagramViewer();
    private final GraphicalEditPart dragged;
    private final BusyTime time;
    private Point grip;
    private Way grippedAt;

    PlanGraph(GraphOfTasks graph) {
        domain.open(graph.plan(), URI.createURI("benchmark.plan"));
        shell.setLayout(new FillLayout());
        shell.setSize(GraphOfTasks.WIDTH, GraphOfTasks.HEIGHT);
        viewer.createControl(shell);
        tools.setCommandStack(stack);
        tools.addViewer(viewer);
        DiagramViewers.prepare(viewer, EditContext.of(domain));
        DiagramViewers.show(viewer, graph.diagram());
        shell.open();
        time = new BusyTime(canvas());
        time.of(() -> {});
        dragged = (GraphicalEditPart) viewer.getEditPartRegistry().get(graph.dragged());
    }

    /** {@return the control that shows the diagram} */
    FigureCanvas canvas() {
        return (FigureCanvas) viewer.getControl();
    }

    @Override
    public double drag(int step) {
        return time.of(() -> dragOn(step));
    }

    private void dragOn(int step) {
        var way = Way.at(step);
        if (grip == null || step % DROP == 0) {
            press(way);
        }
        var place = grip.getTranslated(way.x() - grippedAt.x(), way.y() - grippedAt.y());
        mouse(SWT.MouseMove, place, 0, SWT.BUTTON1);
        if (step % DROP == DROP - 1) {
            mouse(SWT.MouseUp, place, 1, SWT.BUTTON1);
            grip = null;
        }
    }

    /** {@return a point of the node that is dragged, in the control, where nothing but the node is} */
    Point grip() {
        var corner = new PrecisionPoint(dragged.getFigure().getBounds().x + 12, dragged.getFigure().getBounds().y + 60);
        dragged.getFigure().translateToAbsolute(corner);
        return corner;
    }

    private void press(Way way) {
        grip = grip();
        grippedAt = way;
        mouse(SWT.MouseMove, grip, 0, 0);
        mouse(SWT.MouseDown, grip, 1, 0);
        // a drag begins when the pointer has gone a few pixels
        mouse(SWT.MouseMove, grip.getTranslated(8, 8), 0, SWT.BUTTON1);
    }

    private void mouse(int type, Point place, int button, int state) {
        var event = new Event();
        event.x = place.x;
        event.y = place.y;
        event.button = button;
        event.stateMask = state;
        event.count = 1;
        viewer.getControl().notifyListeners(type, event);
    }

    /** Whether the drags really moved the node. */
    boolean hasMoved() {
        return stack.canUndo();
    }

    @Override
    public double scroll(int step) {
        return time.of(() -> canvas().scrollToY(Way.scroll(step)));
    }

    @Override
    public double reveal(int step) {
        return time.of(() -> canvas().getViewport().setVerticalLocation(Way.scroll(step)));
    }

    @Override
    public void close() {
        shell.dispose();
        stack.dispose();
        domain.dispose();
    }
}
