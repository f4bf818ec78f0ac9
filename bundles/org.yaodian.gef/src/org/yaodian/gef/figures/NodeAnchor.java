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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.AnchorListener;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.ConnectionAnchorBase;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.yaodian.diagram.shape.Ends;
import org.yaodian.diagram.shape.Location;

/**
 * Where links meet a node. All links of a node share one anchor. It moves only when the node moves in its diagram: not
 * when the page is scrolled or zoomed, so that neither routes any link anew.
 */
public final class NodeAnchor extends ConnectionAnchorBase {

    private final NodeFigure owner;
    private final FigureListener whenMoved = figure -> fireAnchorMoved();
    private final List<IFigure> watched = new ArrayList<>();
    private int listenerCount;

    NodeAnchor(NodeFigure owner) {
        this.owner = owner;
    }

    @Override
    public void addAnchorListener(AnchorListener listener) {
        super.addAnchorListener(listener);
        if (listenerCount++ == 0) {
            for (IFigure figure = owner; figure != null
                    && !(figure instanceof NodeLayer); figure = figure.getParent()) {
                figure.addFigureListener(whenMoved);
                watched.add(figure);
            }
        }
    }

    @Override
    public void removeAnchorListener(AnchorListener listener) {
        super.removeAnchorListener(listener);
        if (--listenerCount == 0) {
            watched.forEach(figure -> figure.removeFigureListener(whenMoved));
            watched.clear();
        }
    }

    @Override
    public NodeFigure getOwner() {
        return owner;
    }

    @Override
    public Point getLocation(Point reference) {
        var place = new PrecisionPoint(reference);
        owner.translateToRelative(place);
        var local = new Location(place.x, place.y);
        var touch = Ends.touch(owner.getSilhouette(), NodeFigure.bounds(owner.getBounds()), local);
        var result = new PrecisionPoint(touch.x(), touch.y());
        owner.translateToAbsolute(result);
        return result;
    }

    @Override
    public Point getReferencePoint() {
        var center = new PrecisionPoint(owner.getBounds().getCenter());
        owner.translateToAbsolute(center);
        return center;
    }

    /**
     * The node at an end of a link.
     *
     * @param anchor any anchor, or null
     * @return the figure, or null when the end is not at a node
     */
    static NodeFigure nodeAt(ConnectionAnchor anchor) {
        return anchor instanceof NodeAnchor end ? end.owner : null;
    }

    /** The canvas that the node at an end of a link stands on; null when there is none. */
    static NodeLayer layerOf(ConnectionAnchor anchor) {
        IFigure figure = nodeAt(anchor);
        while (figure != null && !(figure instanceof NodeLayer)) {
            figure = figure.getParent();
        }
        return (NodeLayer) figure;
    }
}
