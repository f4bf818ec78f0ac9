/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.tools.ConnectionDragCreationTool;
import org.yaodian.gef.palette.AnyLink;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.gef.quick.QuickField;

/**
 * Draws a link from a node's handle. Where it is dropped on another node, the kinds of link that fit are offered; where
 * it is dropped on the canvas, what can be created and linked. A click on the handle does the same beside the node.
 */
public final class LinkDragTool extends ConnectionDragCreationTool {

    private static final int BESIDE = 60;

    private final GraphicalEditPart source;
    private final int side;

    /**
     * Makes the tool for one drag.
     *
     * @param source the part of the node where the link begins
     * @param side   on which side of the node the handle is, {@link PositionConstants#EAST} or SOUTH
     */
    public LinkDragTool(GraphicalEditPart source, int side) {
        super(AnyLink.ANY);
        this.source = source;
        this.side = side;
    }

    @Override
    protected boolean handleButtonDown(int button) {
        lockTargetEditPart(source);
        var handled = super.handleButtonDown(button);
        unlockTargetEditPart();
        return handled;
    }

    @Override
    protected boolean handleButtonUp(int button) {
        if (!isInState(STATE_CONNECTION_STARTED | STATE_CONNECTION_STARTED << 1)) {
            return super.handleButtonUp(button);
        }
        eraseSourceFeedback();
        eraseTargetFeedback();
        var target = getTargetEditPart();
        var viewer = (GraphicalViewer) source.getViewer();
        var dropped = movedPastThreshold() ? getLocation().getCopy() : beside();
        setState(STATE_TERMINAL);
        handleFinished();
        viewer.getControl().getDisplay().asyncExec(() -> finish(viewer, target, dropped));
        return true;
    }

    private void finish(GraphicalViewer viewer, Object target, Point dropped) {
        if (!source.isActive() || !(source instanceof NodeEditPart from)) {
            return;
        }
        if (target instanceof NodeEditPart to && to != from) {
            LinkMenu.offer(viewer, from.getNode(), to.getNode());
        } else {
            QuickField.open(viewer, dropped, from.getNode(), "");
        }
    }

    /** The middle of a card beside the node. */
    private Point beside() {
        return beside(source, side);
    }

    /**
     * The middle of a card beside a node.
     *
     * @param part the part of the node
     * @param side {@link PositionConstants#EAST} or SOUTH
     * @return a place in pixels of the control
     */
    public static Point beside(GraphicalEditPart part, int side) {
        var bounds = new Rectangle(part.getFigure().getBounds());
        part.getFigure().translateToAbsolute(bounds);
        var middle = bounds.getCenter();
        return side == PositionConstants.EAST ? new Point(bounds.right() + BESIDE + bounds.width / 2, middle.y)
                : new Point(middle.x, bounds.bottom() + BESIDE + bounds.height / 2);
    }
}
