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

import java.util.List;

import org.yaodian.diagram.layout.LayoutOptions;
import org.yaodian.diagram.shape.Cards;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.diagram.text.AwtTextMeasure;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Node;

/**
 * Gives all cards of a new diagram sizes that line up: those side by side are equally wide, and a container with many
 * cards is as wide as two or more of its neighbours together.
 */
final class CardSizes {

    private static final int MOST_COLUMNS = 5;
    private static final int LOW = 320;

    private final Cards cards = new Cards(AwtTextMeasure.shared());
    private final LayoutOptions options;

    CardSizes(LayoutOptions options) {
        this.options = options;
    }

    void apply(Diagram diagram) {
        var nodes = diagram.getNodes();
        var height = nodes.stream().mapToInt(node -> resize(node, Cards.WIDTH, 1)).sum();
        var screen = Math.sqrt(height * (double) Cards.WIDTH / options.aspectRatio());
        var limit = Math.max(LOW, screen * 0.8);
        for (var node : nodes) {
            for (int n = 2; n <= MOST_COLUMNS && !node.getChildren().isEmpty()
                    && node.getBounds().height() > limit; n++) {
                resize(node, n * Cards.WIDTH + (n - 1) * options.spacing(), n);
            }
        }
    }

    /** Sizes a node and what is in it, and returns about how high it will be. */
    private int resize(Node node, int width, int columns) {
        var shape = ShapeCatalog.shapeOf(node);
        var height = cards.height(shape, width);
        if (shape.container()) {
            height += inside(node.getChildren(), width - 2 * Cards.PADDING, columns) + Cards.PADDING;
        }
        node.setBounds(new Bounds(0, 0, width, height));
        return height;
    }

    private int inside(List<Node> nodes, int width, int columns) {
        var gap = options.innerSpacing();
        var each = Math.max(Cards.MIN_WIDTH, (width - (columns - 1) * gap) / columns);
        var height = nodes.stream().mapToInt(node -> resize(node, each, 1) + gap).sum() - gap;
        return height / columns;
    }
}
