/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;

/** Redoes the step of the plan in front that was undone last. */
public final class RedoHandler extends HistoryHandler {

    @Override
    Command next(CommandStack stack) {
        return stack.canRedo() ? stack.getRedoCommand() : null;
    }

    @Override
    void go(CommandStack stack) {
        stack.redo();
    }

    @Override
    String label() {
        return Messages.RedoHandler_Redo;
    }
}
