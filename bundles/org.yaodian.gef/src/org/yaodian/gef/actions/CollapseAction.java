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

import java.util.List;

import org.eclipse.gef.GraphicalViewer;
import org.yaodian.model.edit.commands.diagram.CollapseCommand;
import org.yaodian.model.plan.Node;

/** Hides what stands inside the selected nodes, or shows it again. */
final class CollapseAction extends ViewerAction {

    CollapseAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.COLLAPSE, Messages.CollapseAction_Text, AS_CHECK_BOX);
    }

    private List<Node> containers() {
        return nodes().stream().filter(node -> !node.getChildren().isEmpty()).toList();
    }

    private boolean areCollapsed() {
        return containers().stream().allMatch(Node::isCollapsed);
    }

    @Override
    boolean calculateEnabled() {
        return !containers().isEmpty();
    }

    @Override
    public void update() {
        super.update();
        setChecked(isEnabled() && areCollapsed());
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            execute(new CollapseCommand(containers(), !areCollapsed()));
        }
    }
}
