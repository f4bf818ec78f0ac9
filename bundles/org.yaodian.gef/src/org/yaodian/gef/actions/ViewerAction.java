/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.actions.UpdateAction;
import org.eclipse.jface.action.Action;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** An action on the selection of a diagram's viewer. It needs no workbench. */
abstract class ViewerAction extends Action implements UpdateAction {

    private final GraphicalViewer viewer;

    ViewerAction(GraphicalViewer viewer, String id, String text, int style) {
        super(text, style);
        setId(id);
        this.viewer = viewer;
    }

    ViewerAction(GraphicalViewer viewer, String id, String text) {
        this(viewer, id, text, AS_PUSH_BUTTON);
    }

    final GraphicalViewer viewer() {
        return viewer;
    }

    final Diagram diagram() {
        return (Diagram) viewer.getContents().getModel();
    }

    final List<EditPart> parts() {
        List<?> parts = viewer.getSelectedEditParts();
        return parts.stream().map(EditPart.class::cast).toList();
    }

    /** The selected nodes and edges. */
    final List<EObject> drawn() {
        return parts().stream().map(EditPart::getModel).filter(model -> model instanceof Node || model instanceof Edge)
                .map(EObject.class::cast).toList();
    }

    final List<Node> nodes() {
        return drawn().stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
    }

    final void execute(Command command) {
        viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
    }

    /** Tells why the action did nothing, where the person looks. */
    final void refuse(String why) {
        EditContext.of(viewer).refusal().accept(why);
    }

    /** Whether the action can be run now. */
    abstract boolean calculateEnabled();

    /** Actions are made with the viewer, before it shows a diagram. */
    private boolean isShown() {
        return viewer.getControl() != null && !viewer.getControl().isDisposed() && viewer.getContents() != null;
    }

    @Override
    public void update() {
        setEnabled(isShown() && calculateEnabled());
    }
}
