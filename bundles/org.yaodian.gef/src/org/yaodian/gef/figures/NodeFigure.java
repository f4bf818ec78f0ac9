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

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.StackLayout;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.Mark.Placed;
import org.yaodian.diagram.shape.Mark.TextMark;
import org.yaodian.diagram.shape.Silhouette;
import org.yaodian.model.geometry.Bounds;

/** The figure of a node. It learns what it looks like when it is first seen, and again after it was told of a change. */
public final class NodeFigure extends Figure {

    /** How far soft edges and badges may reach beyond the bounds, in pixels at 100 %. */
    public static final int MARGIN = 8;

    private final BiFunction<Integer, Integer, List<Mark>> drawing;
    private final Supplier<Silhouette> silhouette;
    private final NodeAnchor anchor = new NodeAnchor(this);
    private List<Mark> marks;
    private int drawnWidth;
    private int drawnHeight;
    private IFigure contents;

    /**
     * Makes a figure without bounds.
     *
     * @param drawing    gives the marks for a width and a height; asked only while painting
     * @param silhouette gives the outline that links end at
     */
    public NodeFigure(BiFunction<Integer, Integer, List<Mark>> drawing, Supplier<Silhouette> silhouette) {
        this.drawing = drawing;
        this.silhouette = silhouette;
        setLayoutManager(new StackLayout());
    }

    /** Forgets what was drawn: the model has changed. */
    public void refreshDrawing() {
        marks = null;
        repaint();
    }

    /**
     * The place for nodes inside this one. Their bounds are relative to the top left corner.
     *
     * @return the content pane, made when first asked for
     */
    public IFigure getContents() {
        if (contents == null) {
            contents = new Inside();
            add(contents);
        }
        return contents;
    }

    boolean hasContents() {
        return contents != null;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        NodeLayer.nodesChanged(this);
    }

    @Override
    public void removeNotify() {
        NodeLayer.nodesChanged(this);
        super.removeNotify();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        NodeLayer.nodesChanged(this);
    }

    @Override
    protected void fireFigureMoved() {
        super.fireFigureMoved();
        NodeLayer.nodesChanged(this);
    }

    /**
     * Where links meet this node.
     *
     * @return the one anchor of all its links
     */
    public NodeAnchor getAnchor() {
        return anchor;
    }

    /**
     * The outline that links end at.
     *
     * @return the outline, never null
     */
    public Silhouette getSilhouette() {
        return silhouette.get();
    }

    /**
     * Its bounds in the diagram, whatever nodes it stands in.
     *
     * @return bounds in pixels at 100 %
     */
    public Bounds getDiagramBounds() {
        var result = new Rectangle(bounds);
        for (var outer = getParent(); outer != null && !(outer instanceof NodeLayer); outer = outer.getParent()) {
            outer.translateToParent(result);
        }
        return bounds(result);
    }

    static Bounds bounds(Rectangle rectangle) {
        return new Bounds(rectangle.x, rectangle.y, rectangle.width, rectangle.height);
    }

    /**
     * Where the title is written: the text in the largest letters.
     *
     * @return an area in the coordinates of the figure's bounds, up to the right edge of the card
     */
    public Rectangle getTitleArea() {
        var title = marks().stream().filter(TextMark.class::isInstance).map(TextMark.class::cast)
                .max(Comparator.comparingInt(mark -> mark.style().size()));
        if (title.isEmpty()) {
            return new Rectangle(bounds).shrink(MARGIN, MARGIN);
        }
        var style = title.get().style();
        var lines = title.get().lines();
        var left = (int) lines.stream().mapToDouble(Placed::x).min().orElse(0);
        var top = (int) (lines.getFirst().baseline() - style.baseline());
        return new Rectangle(bounds.x + left, bounds.y + top, bounds.width - left - MARGIN,
                lines.size() * style.lineHeight());
    }

    private List<Mark> marks() {
        if (marks == null || drawnWidth != bounds.width || drawnHeight != bounds.height) {
            drawnWidth = bounds.width;
            drawnHeight = bounds.height;
            marks = drawing.apply(drawnWidth, drawnHeight);
        }
        return marks;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        new GraphicsSink(graphics, VectorPane.scaleOf(this)).draw(marks(), bounds.x, bounds.y);
    }

    @Override
    protected void paintChildren(Graphics graphics) {
        NodeLayer.paintUnclipped(this, graphics);
    }

    @Override
    public void repaint() {
        erase();
    }

    @Override
    public void erase() {
        if (getParent() != null && isVisible()) {
            var damage = new Rectangle(bounds).expand(MARGIN, MARGIN);
            getParent().translateToParent(damage);
            getParent().repaint(damage.x, damage.y, damage.width, damage.height);
        }
    }

    private static final class Inside extends Figure {

        Inside() {
            setLayoutManager(new XYLayout());
        }

        @Override
        protected boolean useLocalCoordinates() {
            return true;
        }

        @Override
        protected void paintChildren(Graphics graphics) {
            NodeLayer.paintUnclipped(this, graphics);
        }
    }
}
