/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.recovery.PlanLoader.Result;

/** Replaces what an open plan shows by what its file holds. */
public final class Reload {

    /** Touched by the user interface's thread only. */
    private static final Set<PlanDocument> RUNNING = new HashSet<>();

    private Reload() {
    }

    /**
     * Starts loading in the background. When the file cannot be read, the plan stays as it is and an error is shown.
     *
     * @param document the open plan
     * @param shell where an error is shown
     */
    public static void start(PlanDocument document, Shell shell) {
        var file = document.file();
        var display = shell.getDisplay();
        var loader = new PlanLoader(file, PlanLoader.Purpose.EDIT, display, null, result -> {
            if (PlanDocuments.get().find(file).orElse(null) != document) {
                return;
            }
            switch (result) {
                case Result.Loaded loaded -> document.reload(loaded.loaded(), loaded.checker(), loaded.stamp());
                case Result.Failed(var failure) -> {
                    document.keepMine();
                    MessageDialog.openError(shell, Messages.OutsideChange_Title, failure.getMessage());
                }
            }
        });
        RUNNING.add(document);
        loader.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> RUNNING.remove(document));
            }
        }));
        loader.schedule();
    }

    /** {@return whether a plan is being replaced, so that nobody need be asked about its file} */
    static boolean isRunning(PlanDocument document) {
        return RUNNING.contains(document);
    }
}
