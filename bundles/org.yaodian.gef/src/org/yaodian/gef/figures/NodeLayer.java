/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import java.util.List;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;

/** The canvas under the nodes of a diagram. It paints only the nodes that can be seen. */
public final class NodeLayer extends FreeformLayer {

    private static final int ROOM = 24;

    private EmptyHint hint;
    private int changes;

    /** Makes an empty canvas. */
    public NodeLayer() {
        setLayoutManager(new FreeformLayout());
    }

    /**
     * Says something where there is no node.
     *
     * @param text what to say
     */
    public void setHint(EmptyHint text) {
        hint = text;
    }

    /** How often nodes have come, gone or moved. */
    int changes() {
        return changes;
    }

    /** Tells the canvas around a figure that a node there has come, gone or moved. */
    static void nodesChanged(IFigure figure) {
        for (var outer = figure; outer != null; outer = outer.getParent()) {
            if (outer instanceof NodeLayer layer) {
                layer.changes++;
                return;
            }
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        if (hint != null && getChildren().isEmpty()) {
            new GraphicsSink(graphics, VectorPane.scaleOf(this)).draw(hint.marks(inView()), 0, 0);
        }
    }

    /** Leaves room around the nodes, so that none of them touches the edge of the window. */
    @Override
    public Rectangle getFreeformExtent() {
        var extent = super.getFreeformExtent();
        return getChildren().isEmpty() ? extent : extent.getExpanded(ROOM, ROOM);
    }

    private Rectangle inView() {
        IFigure outer = this;
        while (outer != null && !(outer instanceof Viewport)) {
            outer = outer.getParent();
        }
        if (outer == null) {
            return getBounds();
        }
        var area = outer.getBounds().getCopy();
        outer.translateToAbsolute(area);
        translateToRelative(area);
        return area;
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        paintUnclipped(this, graphics);
    }

    /**
     * Paints the children that reach into the clip, without clipping each to its bounds: soft edges and badges lie a
     * little outside, and a clip at a fraction of a pixel would thin out outlines.
     *
     * @param parent   whose children to paint
     * @param graphics where to; its clip is known
     */
    static void paintUnclipped(IFigure parent, Graphics graphics) {
        var clip = graphics.getClip(new Rectangle()).expand(NodeFigure.MARGIN, NodeFigure.MARGIN);
        List<?> children = parent.getChildren();
        for (var child : children) {
            var figure = (IFigure) child;
            if (figure.isVisible() && figure.intersects(clip)) {
                figure.paint(graphics);
                graphics.restoreState();
            }
        }
    }
}
