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
import org.eclipse.swt.SWT;
import org.yaodian.gef.dnd.NodesClip;
import org.yaodian.gef.dnd.PasteNodesCommand;
import org.yaodian.gef.ui.DiagramViewers;

/** Pastes copies of elements into the plan and into the diagram, and selects them. */
final class PasteAction extends ViewerAction {

    PasteAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.PASTE, Messages.PasteAction_Text);
        setAccelerator(SWT.MOD1 | 'V');
    }

    /** Always possible: asking the clipboard after each click would slow the selection down. */
    @Override
    boolean calculateEnabled() {
        return true;
    }

    @Override
    public void run() {
        NodesClip.get(viewer().getControl().getDisplay()).ifPresent(clip -> {
            var command = new PasteNodesCommand(diagram(), clip);
            if (command.canExecute()) {
                execute(command);
                DiagramViewers.reveal(viewer(), command.getResult().stream().toList());
            }
        });
    }
}
