/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.picture;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.diagram.VisibleNodes;
import org.yaodian.diagram.filter.FilteredNodes;
import org.yaodian.diagram.shape.Area;
import org.yaodian.diagram.shape.Cards;
import org.yaodian.diagram.shape.Ends;
import org.yaodian.diagram.shape.Faded;
import org.yaodian.diagram.shape.LabelField;
import org.yaodian.diagram.shape.Links;
import org.yaodian.diagram.shape.Location;
import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.diagram.text.AwtTextMeasure;
import org.yaodian.diagram.text.LineBreaker;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/**
 * Everything that a picture of a diagram shows.
 *
 * @param name    name of the diagram
 * @param area    the area of the picture, margins included
 * @param figures what to draw, back to front
 */
record Scene(String name, Rectangle2D area, List<Figure> figures) {

    private static final int MARGIN = 24;
    private static final double LINE_ROOM = 12;
    private static final double LABEL_ROOM = 70;

    static Scene of(Diagram diagram, PictureOptions options) {
        var measure = AwtTextMeasure.shared();
        var cards = new Cards(measure);
        var links = new Links(measure);
        var visible = VisibleNodes.of(diagram);
        var filter = options.filtered() ? FilteredNodes.of(diagram, LocalDate.now()) : FilteredNodes.NOTHING;
        var wanted = new Wanted(filter, options.only());
        var figures = new ArrayList<Figure>();
        var explained = new Explained();
        visible.places().forEach((node, bounds) -> {
            if (wanted.shows(node)) {
                figures.add(faded(card(cards, node, bounds), filter.isPale(node)));
                explained.add(node);
            }
        });
        var lines = new LinkedHashMap<Edge, List<Location>>();
        for (var edge : diagram.getEdges()) {
            line(edge, visible, wanted).ifPresent(line -> lines.put(edge, line));
        }
        var labels = labels(links, lines, visible, wanted);
        lines.forEach((edge, line) -> {
            var shape = ShapeCatalog.lineOf(edge);
            var room = shape.label().isEmpty() ? LINE_ROOM : LABEL_ROOM;
            var link = new Figure("edge", shape.label(), grown(around(line), room),
                    links.marks(shape, line, labels.placeOf(edge)));
            figures.add(faded(link, filter.isPale(edge)));
            explained.add(edge);
        });
        var area = figures.stream().map(Figure::area).reduce(Rectangle2D::createUnion)
                .orElseGet(() -> new Rectangle2D.Double(0, 0, 240, 0));
        var name = LineBreaker.clean(diagram.getName());
        if (options.heading()) {
            var figure = new Heading(measure).above(area, name, explained.entries());
            figures.add(figure);
            area = area.createUnion(figure.area());
        }
        return new Scene(name, grown(area, MARGIN), List.copyOf(figures));
    }

    /** Which nodes are part of the picture. */
    private record Wanted(FilteredNodes filter, Set<Node> only) {

        boolean shows(Node node) {
            return !filter.hides(node) && (only.isEmpty() || isAmong(node));
        }

        private boolean isAmong(Node node) {
            for (EObject each = node; each instanceof Node; each = each.eContainer()) {
                if (only.contains(each)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Figure faded(Figure figure, boolean pale) {
        return pale ? new Figure(figure.role(), figure.title(), figure.area(), Faded.of(figure.marks())) : figure;
    }

    private static Figure card(Cards cards, Node node, Bounds bounds) {
        var shape = ShapeCatalog.shapeOf(node);
        var marks = moved(cards.marks(shape, bounds.width(), bounds.height()), bounds);
        var area = new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        return new Figure("node", shape.title(), area, marks);
    }

    private static List<Mark> moved(List<Mark> marks, Bounds bounds) {
        return marks.stream().map(mark -> mark.translate(bounds.x(), bounds.y())).toList();
    }

    private static LabelField<Edge, Node> labels(Links links, Map<Edge, List<Location>> lines, VisibleNodes visible,
            Wanted wanted) {
        var labels = new LabelField<Edge, Node>(LabelField.byId(Edge::getId));
        lines.forEach((edge, line) -> {
            var label = ShapeCatalog.lineOf(edge).label();
            if (!label.isEmpty()) {
                labels.put(edge, line, links.labelSize(label));
            }
        });
        var bodies = new HashMap<Node, Area>();
        visible.places().forEach((node, bounds) -> {
            if (wanted.shows(node)) {
                var open = !node.isCollapsed() && !node.getChildren().isEmpty();
                bodies.put(node, LabelField.body(bounds, open));
            }
        });
        labels.nodes(bodies);
        labels.settle();
        return labels;
    }

    private static Optional<List<Location>> line(Edge edge, VisibleNodes visible, Wanted wanted) {
        var source = visible.standIn(edge.getSource());
        var target = visible.standIn(edge.getTarget());
        return source == null || target == null || source == target || !wanted.shows(source) || !wanted.shows(target)
                ? Optional.empty()
                : Optional.of(line(edge, source, target, visible.places()));
    }

    private static List<Location> line(Edge edge, Node source, Node target, Map<Node, Bounds> places) {
        return Ends.line(ShapeCatalog.lookOf(source).silhouette(), places.get(source),
                ShapeCatalog.lookOf(target).silhouette(), places.get(target), edge.getRoute());
    }

    private static Rectangle2D around(List<Location> line) {
        var area = new Rectangle2D.Double(line.getFirst().x(), line.getFirst().y(), 0, 0);
        line.forEach(place -> area.add(place.x(), place.y()));
        return area;
    }

    private static Rectangle2D grown(Rectangle2D area, double room) {
        return new Rectangle2D.Double(area.getX() - room, area.getY() - room, area.getWidth() + 2 * room,
                area.getHeight() + 2 * room);
    }
}
