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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.yaodian.diagram.VisibleNodes;
import org.yaodian.diagram.filter.FilteredNodes;
import org.yaodian.diagram.shape.CardLook;
import org.yaodian.diagram.shape.Legend;
import org.yaodian.diagram.shape.LineShape;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Sectors;

/** Collects what the legend of a picture has to explain: the kinds and types of its cards and the types of its relations. */
public final class Explained {

    private final Set<CardLook> cards = new TreeSet<>(Comparator.comparing(CardLook::kind)
            .thenComparing(look -> !look.equals(look.kind().look())).thenComparing(CardLook::name));
    private final Set<LineShape> lines = new LinkedHashSet<>();

    /**
     * What the legend of a diagram as it is seen has to explain.
     *
     * @param diagram a diagram
     * @param today   the day by which its filter judges deadlines
     * @return cards, then lines, each once; empty for an empty diagram
     */
    public static List<Legend.Entry> of(Diagram diagram, LocalDate today) {
        var explained = new Explained();
        var filter = FilteredNodes.of(diagram, today);
        var visible = VisibleNodes.of(diagram);
        visible.places().keySet().stream().filter(node -> !filter.hides(node)).forEach(explained::add);
        diagram.getEdges().stream().filter(edge -> isSeen(visible, filter, edge.getSource())
                && isSeen(visible, filter, edge.getTarget())).forEach(explained::add);
        return explained.entries();
    }

    private static boolean isSeen(VisibleNodes visible, FilteredNodes filter, Node end) {
        var node = visible.standIn(end);
        return node != null && !filter.hides(node);
    }

    void add(Node node) {
        cards.add(ShapeCatalog.lookOf(node));
    }

    void add(Edge edge) {
        if (edge.getObject() instanceof Relation relation) {
            Sectors.installed().typeOf(relation).map(ShapeCatalog::lineOf).ifPresent(lines::add);
        }
    }

    List<Legend.Entry> entries() {
        var entries = new ArrayList<Legend.Entry>();
        cards.forEach(look -> entries.add(new Legend.Entry.Card(look)));
        lines.forEach(look -> entries.add(new Legend.Entry.Line(look)));
        return entries;
    }
}
