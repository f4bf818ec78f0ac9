/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.ui;

import java.util.Arrays;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.gef.figures.EdgeFigure;
import org.yaodian.gef.figures.GraphicsSink;
import org.yaodian.gef.parts.EdgeEditPart;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.model.Outline;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.geometry.Point;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** A small picture of a diagram: a coloured spot for each node, a hair line for each link. */
record OverviewPicture(Image image, double scale, double left, double top) {

    private static final int MARGIN = 4;
    private static final double LARGEST = 0.25;
    private static final int PALE = 90;

    static OverviewPicture draw(GraphicalViewer viewer, int width, int height) {
        var diagram = (Diagram) viewer.getContents().getModel();
        var extent = extent(viewer, diagram);
        var scale = Math.min(LARGEST, Math.min((width - 2.0 * MARGIN) / Math.max(1, extent.width),
                (height - 2.0 * MARGIN) / Math.max(1, extent.height)));
        var left = extent.x - (width / scale - extent.width) / 2;
        var top = extent.y - (height / scale - extent.height) / 2;
        var picture = new OverviewPicture(sheet(width, height), scale, left, top);
        var gc = new GC(picture.image);
        try {
            gc.setAntialias(SWT.ON);
            picture.draw(gc, viewer, diagram);
        } finally {
            gc.dispose();
        }
        return picture;
    }

    /** Made of data, so that it has all pixels of a scaled screen. */
    private static Image sheet(int width, int height) {
        var white = new ImageData(width, height, 24, new PaletteData(0xff0000, 0xff00, 0xff));
        Arrays.fill(white.data, (byte) -1);
        return new Image(Display.getCurrent(), white);
    }

    private static Rectangle extent(GraphicalViewer viewer, Diagram diagram) {
        Rectangle all = null;
        for (var node : Outline.nodes(diagram)) {
            var place = place(viewer, node);
            if (place != null) {
                var bounds = new Rectangle(place.x(), place.y(), place.width(), place.height());
                all = all == null ? bounds : all.union(bounds);
            }
        }
        return all == null ? new Rectangle(0, 0, 1, 1) : all;
    }

    private static Bounds place(GraphicalViewer viewer, Node node) {
        return viewer.getEditPartRegistry().get(node) instanceof NodeEditPart part ? part.getFigure().getDiagramBounds()
                : null;
    }

    private void draw(GC gc, GraphicalViewer viewer, Diagram diagram) {
        for (var node : Outline.nodes(diagram)) {
            var place = place(viewer, node);
            if (place != null) {
                var spot = toPicture(new Rectangle(place.x(), place.y(), place.width(), place.height()));
                gc.setBackground(GraphicsSink.color(ShapeCatalog.lookOf(node).accent()));
                gc.setAlpha(node.getChildren().isEmpty() ? 255 : PALE);
                gc.fillRoundRectangle(spot.x, spot.y, Math.max(1, spot.width), Math.max(1, spot.height), 3, 3);
            }
        }
        gc.setAlpha(PALE);
        diagram.getEdges().forEach(edge -> line(gc, viewer, edge));
    }

    private void line(GC gc, GraphicalViewer viewer, Edge edge) {
        if (viewer.getEditPartRegistry().get(edge) instanceof EdgeEditPart part) {
            EdgeFigure figure = part.getFigure();
            var points = figure.getPoints().getCopy().toIntArray();
            for (int i = 0; i < points.length; i += 2) {
                points[i] = (int) Math.round((points[i] - left) * scale);
                points[i + 1] = (int) Math.round((points[i + 1] - top) * scale);
            }
            gc.setForeground(GraphicsSink.color(ShapeCatalog.lineOf(edge).color()));
            gc.drawPolyline(points);
        }
    }

    Rectangle toPicture(Rectangle place) {
        return new Rectangle((int) Math.round((place.x - left) * scale), (int) Math.round((place.y - top) * scale),
                (int) Math.round(place.width * scale), (int) Math.round(place.height * scale));
    }

    Point toDiagram(int x, int y) {
        return new Point((int) Math.round(x / scale + left), (int) Math.round(y / scale + top));
    }
}
