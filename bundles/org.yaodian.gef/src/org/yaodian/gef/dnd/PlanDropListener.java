/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.dnd.AbstractTransferDropTargetListener;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.yaodian.gef.ui.DiagramViewers;

/** Lets elements and units of the explorer and other views be dropped on a diagram, which then shows them. */
public final class PlanDropListener extends AbstractTransferDropTargetListener {

    /**
     * Makes a listener.
     *
     * @param viewer the viewer of the diagram
     */
    public PlanDropListener(EditPartViewer viewer) {
        super(viewer, LocalSelectionTransfer.getTransfer());
        setEnablementDeterminedByCommand(true);
    }

    @Override
    protected Request createTargetRequest() {
        var request = new CreateRequest();
        request.setFactory(Dragged.from(LocalSelectionTransfer.getTransfer().getSelection()));
        return request;
    }

    @Override
    protected void updateTargetRequest() {
        ((CreateRequest) getTargetRequest()).setLocation(getDropLocation());
    }

    @Override
    protected void handleDragOver() {
        getCurrentEvent().detail = DND.DROP_COPY;
        super.handleDragOver();
    }

    @Override
    protected void handleDrop() {
        super.handleDrop();
        var dropped = (Dragged) ((CreateRequest) getTargetRequest()).getNewObject();
        getViewer().flush();
        select(dropped.objects());
    }

    private void select(List<?> objects) {
        getViewer().deselectAll();
        DiagramViewers.parts(getViewer(), objects).forEach(getViewer()::appendSelection);
    }
}
