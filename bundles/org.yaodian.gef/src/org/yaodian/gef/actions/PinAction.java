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

import org.eclipse.gef.GraphicalViewer;
import org.yaodian.model.edit.commands.diagram.PinCommand;
import org.yaodian.model.plan.Node;

/** Makes automatic layout leave the selected nodes alone, or move them again. */
final class PinAction extends ViewerAction {

    PinAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.PIN, Messages.PinAction_Text, AS_CHECK_BOX);
    }

    private boolean arePinned() {
        return nodes().stream().allMatch(Node::isPinned);
    }

    @Override
    boolean calculateEnabled() {
        return !nodes().isEmpty();
    }

    @Override
    public void update() {
        super.update();
        setChecked(isEnabled() && arePinned());
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            execute(new PinCommand(nodes(), !arePinned()));
        }
    }
}
