/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.gef.GraphicalViewer;
import org.yaodian.gef.policies.MovedRoutes;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Node;

/** Aligns, distributes or matches the size of the selected nodes. */
final class ArrangeAction extends ViewerAction {

    private final Arrangement arrangement;

    ArrangeAction(GraphicalViewer viewer, Arrangement arrangement, String text) {
        super(viewer, ActionIds.ARRANGE + arrangement.name(), text);
        this.arrangement = arrangement;
    }

    @Override
    boolean calculateEnabled() {
        var nodes = nodes();
        return nodes.size() >= arrangement.least() && nodes.stream().allMatch(node -> node.getBounds() != null)
                && nodes.stream().map(Node::eContainer).distinct().count() == 1;
    }

    @Override
    public void run() {
        if (!calculateEnabled()) {
            return;
        }
        List<Node> nodes = nodes();
        var before = nodes.stream().map(Node::getBounds).toList();
        var after = arrangement.arrange(before);
        var places = new LinkedHashMap<Node, Bounds>();
        IntStream.range(0, nodes.size()).filter(i -> !before.get(i).equals(after.get(i)))
                .forEach(i -> places.put(nodes.get(i), after.get(i)));
        if (!places.isEmpty()) {
            execute(MovedRoutes.move(places));
        }
    }
}
