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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.yaodian.diagram.shape.CardLook;
import org.yaodian.diagram.shape.Legend;
import org.yaodian.diagram.shape.LineShape;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.sector.Sectors;

/** Collects what the legend of a picture has to explain: the kinds and types of its cards and the types of its relations. */
final class Explained {

    private final Set<CardLook> cards = new TreeSet<>(Comparator.comparing(CardLook::kind)
            .thenComparing(look -> !look.equals(look.kind().look())).thenComparing(CardLook::name));
    private final Set<LineShape> lines = new LinkedHashSet<>();

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
