/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.yaodian.gef.figures.GhostFigure;
import org.yaodian.gef.figures.NodeFigure;
import org.yaodian.gef.figures.SelectionColors;

/** Handles around selected nodes, those to draw links only at the one selected last, and a pale outline while dragging. */
final class NodeHandlesPolicy extends ResizableEditPolicy {

    private static final int[] DIRECTIONS = {PositionConstants.NORTH_WEST, PositionConstants.NORTH,
            PositionConstants.NORTH_EAST, PositionConstants.EAST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH,
            PositionConstants.SOUTH_WEST, PositionConstants.WEST};

    @Override
    protected List<Handle> createSelectionHandles() {
        var part = (GraphicalEditPart) getHost();
        var handles = new ArrayList<Handle>();
        var frame = new MoveHandle(part);
        frame.setBorder(new LineBorder(SelectionColors.line(), 1));
        handles.add(frame);
        IntStream.of(DIRECTIONS).mapToObj(direction -> new SoftHandle(part, direction)).forEach(handles::add);
        if (part.getSelected() == EditPart.SELECTED_PRIMARY) {
            handles.add(new LinkHandle(part, PositionConstants.EAST));
            handles.add(new LinkHandle(part, PositionConstants.SOUTH));
        }
        return handles;
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        var figure = (NodeFigure) getHostFigure();
        var ghost = new GhostFigure(figure::getSilhouette);
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }
}
