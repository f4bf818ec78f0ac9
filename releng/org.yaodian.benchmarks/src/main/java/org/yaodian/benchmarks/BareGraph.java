/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.util.HashMap;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.ManhattanConnectionRouter;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** The anchor: figures of plain Draw2d with a title each, and its Manhattan router. */
final class BareGraph implements LiveGraph {

    private final Shell shell = new Shell(Display.getDefault());
    private final FigureCanvas canvas;
    private final FreeformLayer nodes = new FreeformLayer();
    private final IFigure dragged;
    private final Rectangle start;
    private final BusyTime time;

    BareGraph(GraphOfTasks graph) {
        shell.setLayout(new FillLayout());
        shell.setSize(GraphOfTasks.WIDTH, GraphOfTasks.HEIGHT);
        canvas = new FigureCanvas(shell);
        canvas.setViewport(new FreeformViewport());
        canvas.setBackground(ColorConstants.white);
        var pane = new ScalableFreeformLayeredPane();
        nodes.setLayoutManager(new FreeformLayout());
        var links = new ConnectionLayer();
        links.setConnectionRouter(new ManhattanConnectionRouter());
        pane.add(nodes, "nodes");
        pane.add(links, "links");
        canvas.setContents(pane);
        var figures = new HashMap<Node, IFigure>();
        graph.diagram().getNodes().forEach(node -> figures.put(node, card(node)));
        graph.diagram().getEdges().forEach(edge -> links.add(link(edge, figures)));
        dragged = figures.get(graph.dragged());
        shell.open();
        time = new BusyTime(canvas);
        time.of(() -> {});
        start = dragged.getBounds().getCopy();
    }

    private IFigure card(Node node) {
        var card = new Label(GraphOfTasks.title(node));
        card.setBorder(new LineBorder());
        card.setOpaque(true);
        var bounds = node.getBounds();
        nodes.add(card, new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
        return card;
    }

    private static IFigure link(Edge edge, HashMap<Node, IFigure> figures) {
        var link = new PolylineConnection();
        link.setSourceAnchor(new ChopboxAnchor(figures.get(edge.getSource())));
        link.setTargetAnchor(new ChopboxAnchor(figures.get(edge.getTarget())));
        link.setTargetDecoration(new PolygonDecoration());
        return link;
    }

    @Override
    public double drag(int step) {
        var way = Way.at(step);
        return time.of(() -> nodes.setConstraint(dragged, start.getTranslated(way.x(), way.y())));
    }

    @Override
    public double scroll(int step) {
        return time.of(() -> canvas.scrollToY(Way.scroll(step)));
    }

    @Override
    public double reveal(int step) {
        return time.of(() -> canvas.getViewport().setVerticalLocation(Way.scroll(step)));
    }

    @Override
    public void close() {
        shell.dispose();
    }
}
