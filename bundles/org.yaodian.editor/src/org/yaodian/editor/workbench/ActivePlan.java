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

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanDocument;

/** Finds the plan that a command is about. */
final class ActivePlan {

    private ActivePlan() {
    }

    /** {@return the plan editor in front of the window where a command was called} */
    static Optional<PlanEditor> editor(ExecutionEvent event) {
        return HandlerUtil.getActiveEditor(event) instanceof PlanEditor editor ? Optional.of(editor) : Optional.empty();
    }

    /** {@return the plan editor in front of the active window} */
    static Optional<PlanEditor> editor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof PlanEditor editor ? Optional.of(editor)
                        : Optional.empty();
    }

    /** {@return the loaded plan in front of the active window} */
    static Optional<PlanDocument> document() {
        return editor().flatMap(PlanEditor::document);
    }
}
