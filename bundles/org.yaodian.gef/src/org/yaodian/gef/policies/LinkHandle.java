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

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.yaodian.gef.figures.SelectionColors;
import org.yaodian.gef.tools.LinkDragTool;

/** A handle beside a selected node. Dragging from it draws a link to another node, or creates one to link with. */
final class LinkHandle extends AbstractHandle {

    private static final int SIZE = 15;
    private static final int GAP = 9;
    private static final int ARM = 3;
    private static final int PADDING = 4;

    private final int side;

    /**
     * Makes a handle.
     *
     * @param owner the part of the node
     * @param side  {@link PositionConstants#EAST} or {@link PositionConstants#SOUTH}
     */
    LinkHandle(GraphicalEditPart owner, int side) {
        super(owner, figure -> place(owner, side, figure), Cursors.HAND);
        this.side = side;
        setSize(SIZE, SIZE);
        var tip = new Label(Messages.LinkHandle_Hint);
        tip.setBorder(new MarginBorder(PADDING));
        setToolTip(tip);
    }

    private static void place(GraphicalEditPart owner, int side, IFigure handle) {
        var bounds = new Rectangle(owner.getFigure().getBounds());
        owner.getFigure().translateToAbsolute(bounds);
        handle.translateToRelative(bounds);
        var x = side == PositionConstants.EAST ? bounds.right() + GAP : bounds.getCenter().x - SIZE / 2;
        var y = side == PositionConstants.EAST ? bounds.getCenter().y - SIZE / 2 : bounds.bottom() + GAP;
        handle.setBounds(new Rectangle(x, y, SIZE, SIZE));
    }

    @Override
    protected DragTracker createDragTracker() {
        return new LinkDragTool(getOwner(), side);
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        return new Dimension(SIZE, SIZE);
    }

    @Override
    public void paintFigure(Graphics graphics) {
        var spot = getBounds();
        var middle = spot.getCenter();
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(SelectionColors.HANDLE);
        graphics.setForegroundColor(SelectionColors.line());
        graphics.fillOval(spot.x, spot.y, SIZE - 1, SIZE - 1);
        graphics.drawOval(spot.x, spot.y, SIZE - 1, SIZE - 1);
        graphics.drawLine(middle.x - ARM, middle.y, middle.x + ARM, middle.y);
        graphics.drawLine(middle.x, middle.y - ARM, middle.x, middle.y + ARM);
    }
}
