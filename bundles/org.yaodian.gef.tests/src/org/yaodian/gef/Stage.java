/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.gef.actions.DiagramActions;
import org.yaodian.gef.actions.DiagramKeys;
import org.yaodian.gef.parts.EdgeEditPart;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.gef.ui.DiagramViewer;
import org.yaodian.gef.ui.DiagramViewers;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.delete.DeletionEffect;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.testing.SamplePlan;

/** A diagram's viewer in a bare shell, with mouse and keys that take the way of real events. */
@SuppressWarnings("javadoc")
public final class Stage implements AutoCloseable {

    private static final long PATIENCE = 10_000_000_000L;

    private final Shell shell = new Shell(Display.getDefault());
    public final SamplePlan sample = new SamplePlan();
    public final PlanEditingDomain domain = new PlanEditingDomain();
    public final DiagramViewer viewer = new DiagramViewer();
    public final EditDomain editDomain = new EditDomain();
    public final EmfCommandStack stack = new EmfCommandStack(domain.getCommandStack());
    public final List<EObject> opened = new ArrayList<>();
    public final DiagramActions actions;
    public String refusal;
    public final List<DeletionEffect> asked = new ArrayList<>();
    public boolean answer = true;

    public Stage() {
        domain.open(sample.plan, URI.createURI("sample.plan"));
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 700);
        viewer.createControl(shell);
        editDomain.setCommandStack(stack);
        editDomain.addViewer(viewer);
        DiagramViewers.prepare(viewer, new EditContext(domain, text -> refusal = text, opened::add));
        actions = new DiagramActions(viewer, effect -> {
            asked.add(effect);
            return answer;
        });
        DiagramKeys.install(viewer, actions);
        DiagramViewers.show(viewer, sample.diagram);
        shell.open();
        flush();
    }

    public void show(Diagram diagram) {
        DiagramViewers.show(viewer, diagram);
        flush();
    }

    public void flush() {
        viewer.flush();
        while (Display.getDefault().readAndDispatch()) {
            viewer.flush();
        }
        viewer.flush();
    }

    /** Lets events happen until something holds; gives up after a long while. */
    public void until(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen");
            }
            if (!Display.getDefault().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
        flush();
    }

    public NodeEditPart part(Node node) {
        return (NodeEditPart) viewer.getEditPartRegistry().get(node);
    }

    public EdgeEditPart part(Edge edge) {
        return (EdgeEditPart) viewer.getEditPartRegistry().get(edge);
    }

    public boolean isShown(EObject drawn) {
        return viewer.getEditPartRegistry().containsKey(drawn);
    }

    public FigureCanvas canvas() {
        return (FigureCanvas) viewer.getControl();
    }

    /** A place near the top left of a node, where no nested node lies, in pixels of the control. */
    public Point at(Node node) {
        var bounds = part(node).getFigure().getBounds();
        var place = new PrecisionPoint(bounds.x + 12, bounds.y + 12);
        part(node).getFigure().translateToAbsolute(place);
        return place;
    }

    public void select(EObject... drawn) {
        viewer.deselectAll();
        for (var each : drawn) {
            viewer.appendSelection((EditPart) viewer.getEditPartRegistry().get(each));
        }
        actions.update();
    }

    public void run(String actionId) {
        actions.update();
        var action = actions.get(actionId);
        if (!action.isEnabled()) {
            throw new AssertionError("not enabled: " + actionId);
        }
        action.run();
        flush();
    }

    public void use(Tool tool) {
        editDomain.setActiveTool(tool);
    }

    public void click(Point place) {
        move(place);
        mouse(SWT.MouseDown, place, 1, 0);
        mouse(SWT.MouseUp, place, 1, SWT.BUTTON1);
        flush();
    }

    public void doubleClick(Point place) {
        click(place);
        mouse(SWT.MouseDown, place, 1, 0);
        mouse(SWT.MouseDoubleClick, place, 1, 0);
        mouse(SWT.MouseUp, place, 1, SWT.BUTTON1);
        flush();
    }

    public void drag(Point from, Point to, int modifiers) {
        move(from);
        mouse(SWT.MouseDown, from, 1, modifiers);
        for (int i = 1; i <= 10; i++) {
            var way = new Point(from.x + (to.x - from.x) * i / 10, from.y + (to.y - from.y) * i / 10);
            mouse(SWT.MouseMove, way, 0, SWT.BUTTON1 | modifiers);
        }
        mouse(SWT.MouseUp, to, 1, SWT.BUTTON1 | modifiers);
        flush();
    }

    public void move(Point place) {
        mouse(SWT.MouseMove, place, 0, 0);
    }

    private void mouse(int type, Point place, int button, int state) {
        var event = new Event();
        event.x = place.x;
        event.y = place.y;
        event.button = button;
        event.stateMask = state;
        event.count = type == SWT.MouseDoubleClick ? 2 : 1;
        event.type = type;
        viewer.getControl().notifyListeners(type, event);
    }

    public void wheel(Point place, int count, int modifiers) {
        var event = new Event();
        event.x = place.x;
        event.y = place.y;
        event.count = count;
        event.stateMask = modifiers;
        event.doit = true;
        viewer.getControl().notifyListeners(SWT.MouseWheel, event);
        flush();
    }

    public void key(int keyCode, char character, int modifiers) {
        var event = new Event();
        event.keyCode = keyCode;
        event.character = character;
        event.stateMask = modifiers;
        event.doit = true;
        viewer.getControl().notifyListeners(SWT.KeyDown, event);
        flush();
    }

    /** What is on the screen now, as pixels of one node. */
    public byte[] picture(Node node) {
        flush();
        var figure = part(node).getFigure();
        var bounds = figure.getBounds().getCopy();
        var image = new Image(Display.getDefault(), bounds.width, bounds.height);
        var gc = new GC(image);
        var graphics = new SWTGraphics(gc);
        graphics.translate(-bounds.x, -bounds.y);
        figure.paint(graphics);
        graphics.dispose();
        gc.dispose();
        var data = image.getImageData().data;
        image.dispose();
        return data;
    }

    @Override
    public void close() {
        shell.dispose();
        stack.dispose();
        domain.dispose();
        while (Display.getDefault().readAndDispatch()) {
            // what was still to come goes into nothing
        }
    }
}
