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
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;

/** Undo or redo, named after what it will undo or redo. */
final class HistoryAction extends ViewerAction {

    private final boolean forward;

    HistoryAction(GraphicalViewer viewer, boolean forward) {
        super(viewer, forward ? ActionIds.REDO : ActionIds.UNDO,
                forward ? Messages.HistoryAction_Redo : Messages.HistoryAction_Undo);
        this.forward = forward;
        setAccelerator(SWT.MOD1 | (forward ? 'Y' : 'Z'));
    }

    private CommandStack stack() {
        return viewer().getEditDomain().getCommandStack();
    }

    @Override
    boolean calculateEnabled() {
        return forward ? stack().canRedo() : stack().canUndo();
    }

    @Override
    public void update() {
        super.update();
        var step = forward ? stack().getRedoCommand() : stack().getUndoCommand();
        setText(NLS.bind(forward ? Messages.HistoryAction_RedoStep : Messages.HistoryAction_UndoStep, label(step))
                .strip());
        setToolTipText(getText());
    }

    private static String label(Command step) {
        return step == null || step.getLabel() == null ? "" : step.getLabel();
    }

    @Override
    public void run() {
        if (forward) {
            stack().redo();
        } else {
            stack().undo();
        }
    }
}
