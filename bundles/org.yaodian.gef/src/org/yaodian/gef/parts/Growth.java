/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.yaodian.diagram.shape.Cards;
import org.yaodian.model.edit.commands.delete.Drawings;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Node;

/** Works out how much larger nodes have to be, so that what was added to them is seen. Nothing ever gets smaller. */
final class Growth {

    /** Texts are measured a little differently by the screen and by the automatic layout. */
    private static final int TOLERANCE = 4;

    private final Map<Node, Bounds> places = new LinkedHashMap<>();

    private Growth() {
    }

    /**
     * Works it out, also for the nodes around.
     *
     * @param contents   nodes whose own text or badges have changed
     * @param containers nodes in which other nodes came, moved or grew
     * @return new bounds for those nodes that need them
     */
    static Map<Node, Bounds> of(Set<Node> contents, Collection<Node> containers) {
        var growth = new Growth();
        contents.forEach(growth::growForContent);
        var open = new ArrayDeque<>(containers);
        contents.forEach(node -> outer(node, open));
        while (!open.isEmpty()) {
            var node = open.poll();
            if (growth.growForChildren(node)) {
                outer(node, open);
            }
        }
        growth.places.keySet().removeIf(node -> growth.places.get(node).equals(node.getBounds()));
        return growth.places;
    }

    private static void outer(Node node, ArrayDeque<Node> open) {
        if (node.eContainer() instanceof Node outer) {
            open.add(outer);
        }
    }

    private Bounds bounds(Node node) {
        return places.getOrDefault(node, node.getBounds());
    }

    private static boolean isPlaced(Node node) {
        return node.getBounds() != null && Drawings.diagramOf(node) != null;
    }

    private static boolean showsChildren(Node node) {
        return !node.getChildren().isEmpty() && !node.isCollapsed();
    }

    private void growForContent(Node node) {
        if (!isPlaced(node)) {
            return;
        }
        var bounds = bounds(node);
        var needed = NodeLook.heightOf(node, bounds.width());
        if (!showsChildren(node)) {
            if (needed > bounds.height() + TOLERANCE) {
                places.put(node, new Bounds(bounds.x(), bounds.y(), bounds.width(), needed));
            }
            return;
        }
        var first = node.getChildren().stream().filter(Growth::isPlaced).mapToInt(child -> bounds(child).y()).min();
        var down = first.isPresent() ? needed - first.getAsInt() : 0;
        if (down > TOLERANCE) {
            node.getChildren().stream().filter(Growth::isPlaced)
                    .forEach(child -> places.put(child, bounds(child).translate(0, down)));
            places.put(node, new Bounds(bounds.x(), bounds.y(), bounds.width(), bounds.height() + down));
        }
    }

    private boolean growForChildren(Node node) {
        if (!isPlaced(node) || !showsChildren(node)) {
            return false;
        }
        var bounds = bounds(node);
        var inner = node.getChildren().stream().filter(Growth::isPlaced).map(this::bounds).toList();
        var right = inner.stream().mapToInt(each -> each.x() + each.width()).max().orElse(0) + Cards.PADDING;
        var bottom = inner.stream().mapToInt(each -> each.y() + each.height()).max().orElse(0) + Cards.PADDING;
        var width = right > bounds.width() + TOLERANCE ? right : bounds.width();
        var height = bottom > bounds.height() + TOLERANCE ? bottom : bounds.height();
        places.put(node, new Bounds(bounds.x(), bounds.y(), width, height));
        return width > bounds.width() || height > bounds.height();
    }
}
