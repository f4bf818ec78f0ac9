/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.commands.CommandStackListener;
import org.yaodian.diagram.filter.DiagramFilter;
import org.yaodian.diagram.filter.FilteredNodes;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.parts.EdgeEditPart;
import org.yaodian.gef.parts.LeftOut;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.model.edit.commands.change.SetFeatureCommand;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.PlanPackage;

/** Keeps what a viewer leaves out in step with the filter of its diagram and with the plan. */
public final class FilterWatch {

    private final GraphicalViewer viewer;
    private final Predicate<EObject> scope;

    private FilterWatch(GraphicalViewer viewer, Predicate<EObject> scope) {
        this.viewer = viewer;
        this.scope = scope;
    }

    /**
     * Makes a viewer follow the filter of its diagram, after each change of the plan.
     *
     * @param viewer a viewer with a diagram and an edit domain
     * @param scope  tells of an element or unit whether it is shown at all; null when all are
     * @return looks at the filter and the scope again when it is asked to
     */
    public static FilterWatch follow(GraphicalViewer viewer, Predicate<EObject> scope) {
        var watch = new FilterWatch(viewer, scope);
        var stack = viewer.getEditDomain().getCommandStack();
        CommandStackListener listener = event -> watch.update();
        stack.addCommandStackListener(listener);
        viewer.getControl().addDisposeListener(event -> stack.removeCommandStackListener(listener));
        watch.update();
        return watch;
    }

    /**
     * Changes the filter of a viewer's diagram in one step that can be undone.
     *
     * @param viewer a viewer with a diagram
     * @param filter the new filter
     */
    public static void change(GraphicalViewer viewer, DiagramFilter filter) {
        var diagram = diagram(viewer);
        if (!filter.equals(filterOf(viewer))) {
            viewer.getEditDomain().getCommandStack().execute(new EmfCommand(
                    new SetFeatureCommand(diagram, PlanPackage.Literals.DIAGRAM__FILTER, filter.text())));
        }
    }

    /**
     * The filter of a viewer's diagram.
     *
     * @param viewer a viewer with a diagram
     * @return the filter, never null
     */
    public static DiagramFilter filterOf(GraphicalViewer viewer) {
        return DiagramFilter.parse(diagram(viewer).getFilter());
    }

    private static Diagram diagram(GraphicalViewer viewer) {
        return (Diagram) viewer.getContents().getModel();
    }

    /** Looks at the filter, the plan and the scope again. */
    public void update() {
        if (viewer.getControl() == null || viewer.getControl().isDisposed() || viewer.getContents() == null) {
            return;
        }
        var now = FilteredNodes.of(diagram(viewer), filterOf(viewer), LocalDate.now(), scope);
        var before = LeftOut.of(viewer);
        if (now.equals(before)) {
            return;
        }
        LeftOut.set(viewer, now);
        // links leave nodes that go and reach nodes that come
        refresh();
        refresh();
    }

    private void refresh() {
        viewer.getContents().refresh();
        for (var part : parts()) {
            if (viewer.getEditPartRegistry().get(part.getModel()) != part || part.getParent() == null) {
                continue;
            }
            part.refresh();
            if (part instanceof NodeEditPart node) {
                node.getFigure().refreshDrawing();
            } else if (part instanceof EdgeEditPart edge) {
                edge.getFigure().refreshDrawing();
            }
        }
    }

    private List<EditPart> parts() {
        var parts = new ArrayList<EditPart>();
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof NodeEditPart || part instanceof EdgeEditPart) {
                parts.add((EditPart) part);
            }
        }
        return parts;
    }
}
