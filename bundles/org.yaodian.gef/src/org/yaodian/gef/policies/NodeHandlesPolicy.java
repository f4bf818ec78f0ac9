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

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.yaodian.gef.figures.GhostFigure;
import org.yaodian.gef.figures.NodeFigure;

/** Handles around a selected node, and its pale outline while it is dragged. */
final class NodeHandlesPolicy extends ResizableEditPolicy {

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        var figure = (NodeFigure) getHostFigure();
        var ghost = new GhostFigure(figure::getSilhouette);
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }
}
