/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram;

import java.util.Collection;
import org.yaodian.diagram.layout.LayoutOptions;
import org.yaodian.diagram.layout.PlaceNew;
import org.yaodian.diagram.shape.Cards;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.diagram.text.AwtTextMeasure;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;

/** Gives cards that were added to a diagram without a person saying where a size and a place. */
public final class NewCards {

    private NewCards() {
    }

    /**
     * Sizes the cards and puts them beside what they are linked with, else after the last of their siblings. All others
     * stay where they are. Call it in a command.
     *
     * @param diagram the diagram
     * @param nodes   nodes of it without children
     */
    public static void place(Diagram diagram, Collection<Node> nodes) {
        var cards = new Cards(AwtTextMeasure.shared());
        nodes.forEach(node -> node.setBounds(
                new Bounds(0, 0, Cards.WIDTH, cards.height(ShapeCatalog.shapeOf(node), Cards.WIDTH))));
        PlaceNew.compute(diagram, nodes, LayoutOptions.STANDARD, null).apply();
    }
}
