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

import java.util.List;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocumentListener;
import org.yaodian.editor.plan.PlanDocuments;

/**
 * Undo and redo of a window. The handlers are made at once, as one that is only declared cannot name its step in the
 * menu; their words are kept in step with the plans.
 */
final class HistoryRefresh implements PlanDocumentListener {

    private static final List<String> COMMANDS = List.of(IWorkbenchCommandConstants.EDIT_UNDO,
            IWorkbenchCommandConstants.EDIT_REDO);

    private final IWorkbenchWindow window;
    private final HistoryHandler undo = new UndoHandler();
    private final HistoryHandler redo = new RedoHandler();

    private HistoryRefresh(IWorkbenchWindow window) {
        this.window = window;
    }

    static void install(IWorkbenchWindow window) {
        var refresh = new HistoryRefresh(window);
        var handlers = window.getService(IHandlerService.class);
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, refresh.undo, new PlanInFront());
        handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, refresh.redo, new PlanInFront());
        PlanDocuments.get().addListener(refresh::follow);
        refresh.follow();
    }

    private void follow() {
        for (PlanDocument document : PlanDocuments.get().all()) {
            document.removeListener(this);
            document.addListener(this);
        }
        refresh();
    }

    private void refresh() {
        var service = window.getService(ICommandService.class);
        if (service != null) {
            undo.setEnabled(null);
            redo.setEnabled(null);
            COMMANDS.forEach(id -> service.refreshElements(id, null));
        }
    }

    @Override
    public void documentChanged(PlanDocument document, Event event) {
        refresh();
    }
}
