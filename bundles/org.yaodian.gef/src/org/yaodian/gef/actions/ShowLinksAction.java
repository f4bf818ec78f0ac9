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
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.diagram.ShowLinksCommand;

/** Draws the links of the plan that the selected nodes, or all nodes, have among those that are drawn. */
final class ShowLinksAction extends ViewerAction {

    ShowLinksAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.SHOW_LINKS, Messages.ShowLinksAction_Text);
        setToolTipText(Messages.ShowLinksAction_Hint);
    }

    private ShowLinksCommand command() {
        return new ShowLinksCommand(diagram(), nodes().isEmpty() ? Outline.nodes(diagram()) : nodes());
    }

    @Override
    boolean calculateEnabled() {
        return !diagram().getNodes().isEmpty();
    }

    @Override
    public void run() {
        var command = command();
        if (command.canExecute()) {
            execute(command);
        } else {
            refuse(command.refusal().orElse(null));
        }
    }
}
