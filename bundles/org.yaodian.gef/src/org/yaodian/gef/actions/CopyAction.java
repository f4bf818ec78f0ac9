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
import org.yaodian.gef.dnd.PlanClipboard;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.edit.commands.delete.DeleteFromDiagramCommand;

/** Copies the selected nodes with the links among them; cutting also takes them out of the diagram. */
final class CopyAction extends ViewerAction {

    private final boolean cut;

    CopyAction(GraphicalViewer viewer, boolean cut) {
        super(viewer, cut ? ActionIds.CUT : ActionIds.COPY, cut ? Messages.CopyAction_Cut : Messages.CopyAction_Text);
        this.cut = cut;
        setToolTipText(cut ? Messages.CopyAction_CutHint : Messages.CopyAction_Hint);
        setAccelerator(SWT.MOD1 | (cut ? 'X' : 'C'));
    }

    private DeleteFromDiagramCommand removal() {
        return new DeleteFromDiagramCommand(drawn());
    }

    @Override
    boolean calculateEnabled() {
        return !nodes().isEmpty() && (!cut || removal().canExecute());
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            PlanClipboard.put(PlanFragment.ofNodes(nodes()), viewer().getControl().getDisplay());
            if (cut) {
                execute(removal());
            }
        }
    }
}
