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
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.yaodian.diagram.shape.Ends;
import org.yaodian.diagram.shape.LabelPlace;
import org.yaodian.diagram.shape.LineShape;
import org.yaodian.diagram.shape.Links;
import org.yaodian.diagram.shape.Location;
import org.yaodian.diagram.shape.Mark;
import org.yaodian.model.geometry.Route;

/** The figure of a link. Its line ends exactly on the outlines of its nodes, also between pixels. */
public final class EdgeFigure extends PolylineConnection {

    private static final Links LINKS = new Links(SwtTextMeasure.SHARED);
    /** How near the pointer has to come, in pixels at 100 %. */
    private static final int TOLERANCE = 5;
    /** Room for arrow heads and round ends. */
    private static final int HEAD = 12;
    /** The room that a label may take beside its line. */
    private static final int LABEL_WIDTH = 136;
    private static final int LABEL_HEIGHT = 20;

    private final String id;
    private final Supplier<LineShape> look;
    private List<Location> line = List.of();
    private List<Mark> marks;
    private LabelPlace drawnAt;
    private boolean selected;
    private boolean labelled;

    /**
     * Makes a link that runs nowhere yet.
     *
     * @param id   the id of the edge, or null
     * @param look gives its colour, ends and label
     */
    public EdgeFigure(String id, Supplier<LineShape> look) {
        this.id = id;
        this.look = look;
        setTolerance(TOLERANCE);
    }

    /** Forgets what was drawn: the model has changed. */
    public void refreshDrawing() {
        marks = null;
        bounds = null;
        place();
        repaint();
    }

    /**
     * Marks the link as selected or not.
     *
     * @param selected whether to show it in the colour of the selection
     */
    public void setSelected(boolean selected) {
        this.selected = selected;
        refreshDrawing();
    }

    /**
     * Where the link would run over other bend points.
     *
     * @param route bend points, or null for a line at right angles
     * @return two places or more; none while the link does not join two nodes
     */
    public List<Location> lineOver(Route route) {
        var source = NodeAnchor.nodeAt(getSourceAnchor());
        var target = NodeAnchor.nodeAt(getTargetAnchor());
        return source == null || target == null ? List.of()
                : Ends.line(source.getSilhouette(), source.getDiagramBounds(), target.getSilhouette(),
                        target.getDiagramBounds(), route);
    }

    String id() {
        return id;
    }

    /** Asks for a place for the label, or gives it back. */
    private void place() {
        var label = look.get().label();
        labelled = !label.isEmpty();
        if (getConnectionRouter() instanceof EdgeRouter router) {
            if (labelled && isVisible() && line.size() > 1) {
                router.labels().put(this, line, LINKS.labelSize(label));
            } else {
                router.labels().remove(this);
            }
        }
    }

    private LabelPlace labelPlace() {
        return getConnectionRouter() instanceof EdgeRouter router
                ? router.labels().placeOf(this, NodeAnchor.layerOf(getSourceAnchor()))
                : null;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        place();
    }

    /** Takes the line that the router found. */
    void setLine(List<Location> places) {
        line = places;
        marks = null;
        place();
        var points = new PointList();
        places.forEach(place -> points.addPoint((int) Math.round(place.x()), (int) Math.round(place.y())));
        setPoints(points);
    }

    @Override
    public Rectangle getBounds() {
        if (bounds == null) {
            bounds = getPoints().getBounds().getCopy();
            bounds.expand(HEAD, HEAD);
            if (labelled) {
                var width = LABEL_WIDTH;
                bounds.expand(width, LABEL_HEIGHT);
            }
        }
        return bounds;
    }

    /** Each straight part by itself: together they often surround half of the diagram. */
    @Override
    public void repaint() {
        bounds = null;
        getBounds();
        if (getParent() == null || !isVisible()) {
            return;
        }
        var points = getPoints();
        var room = labelled ? LABEL_WIDTH : HEAD;
        for (int i = 1; i < points.size(); i++) {
            var part = new Rectangle(points.getPoint(i - 1), points.getPoint(i));
            part.expand(room, labelled ? LABEL_HEIGHT : HEAD);
            getParent().translateToParent(part);
            getParent().repaint(part.x, part.y, part.width, part.height);
        }
    }

    @Override
    public void erase() {
        repaint();
    }

    @Override
    protected void outlineShape(Graphics graphics) {
        if (line.size() < 2) {
            return;
        }
        var place = labelled ? labelPlace() : null;
        if (marks == null || !Objects.equals(place, drawnAt)) {
            var shape = look.get();
            drawnAt = place;
            marks = LINKS.marks(selected ? highlighted(shape) : shape, line, place);
        }
        new GraphicsSink(graphics, VectorPane.scaleOf(this)).draw(marks, 0, 0);
    }

    private static LineShape highlighted(LineShape shape) {
        var stroke = new Mark.Stroke(Math.max(2, shape.stroke().width() + 1), shape.stroke().dash());
        return new LineShape(SelectionColors.lineMark(), stroke, shape.sourceEnd(), shape.targetEnd(), shape.label());
    }
}
