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

import java.nio.file.Files;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ShellAdapter;
import org.eclipse.swt.events.ShellEvent;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.yaodian.editor.plan.PartActivation;
import org.yaodian.editor.plan.PlanDocument;

/** Notices, when an editor or its window is activated, that another program changed the file, and offers to reload. */
public final class OutsideChange {

    private final IEditorPart editor;
    private final ShellListener windowActivated = new ShellAdapter() {
        @Override
        public void shellActivated(ShellEvent event) {
            event.display.asyncExec(OutsideChange.this::check);
        }
    };
    private PartActivation activation;
    private Shell shell;
    private PlanDocument document;
    private boolean asking;

    /**
     * Makes a watch that does nothing yet.
     *
     * @param editor the editor whose activation counts
     */
    public OutsideChange(IEditorPart editor) {
        this.editor = editor;
    }

    /**
     * Starts watching.
     *
     * @param watched the plan that the editor shows
     */
    public void watch(PlanDocument watched) {
        document = watched;
        if (shell == null) {
            shell = editor.getSite().getShell();
            shell.addShellListener(windowActivated);
            activation = PartActivation.watch(editor.getSite().getPage(), this::activated);
        }
    }

    /** Stops watching. */
    public void dispose() {
        if (shell != null) {
            if (!shell.isDisposed()) {
                shell.removeShellListener(windowActivated);
            }
            activation.stop();
            shell = null;
        }
        document = null;
    }

    private void check() {
        if (document == null || asking || editor.getSite().getPage().getActiveEditor() != editor
                || Reload.isRunning(document) || !document.isChangedOutside()) {
            return;
        }
        asking = true;
        try {
            ask();
        } finally {
            asking = false;
        }
    }

    private void ask() {
        var file = document.file();
        if (!Files.exists(file)) {
            MessageDialog.openWarning(shell, Messages.OutsideChange_Title,
                    NLS.bind(Messages.OutsideChange_Gone, file));
            document.keepMine();
            return;
        }
        var message = NLS.bind(document.isDirty() ? Messages.OutsideChange_ChangedAndDirty
                : Messages.OutsideChange_Changed, file);
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.OutsideChange_Title, message, SWT.NONE,
                Messages.OutsideChange_Reload, Messages.OutsideChange_Keep);
        if (document == null) {
            return;
        }
        if (answer == 0) {
            Reload.start(document, shell);
        } else {
            document.keepMine();
        }
    }

    private void activated(IWorkbenchPart part) {
        if (part == editor) {
            editor.getSite().getShell().getDisplay().asyncExec(this::check);
        }
    }
}
