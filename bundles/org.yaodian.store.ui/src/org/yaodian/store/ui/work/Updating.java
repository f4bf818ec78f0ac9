/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.recovery.Reload;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.StoreException;
import org.yaodian.store.Update;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreJob;

/** Brings what others committed into the plan of an editor. What was changed here is never overwritten. */
public final class Updating {

    private final PlanEditor editor;
    private final Tracked tracked;
    private final StoreAccess access;
    private final Shell shell;

    /**
     * Makes an update.
     *
     * @param editor  the editor of the plan
     * @param tracked its file
     * @param access  the stores
     */
    public Updating(PlanEditor editor, Tracked tracked, StoreAccess access) {
        this.editor = editor;
        this.tracked = tracked;
        this.access = access;
        shell = editor.getSite().getShell();
    }

    /** Saves the plan and updates its file in the background, then shows it anew. */
    public void start() {
        if (editor.isDirty()) {
            editor.doSave(new NullProgressMonitor());
            if (editor.isDirty()) {
                return;
            }
        }
        var file = tracked.file();
        new StoreJob<>(NLS.bind(Messages.Updating_Job, file.getFileName()), access, tracked.connection(),
                shell.getDisplay(), (store, monitor) -> {
                    var mine = PlanFile.load(file).plan();
                    var update = store.update(mine, tracked.copy().branch(), tracked.copy().revision(), null);
                    switch (update) {
                        case Update.Forward(var theirs) -> replace(theirs.plan(), theirs.revision().number());
                        case Update.Merged(var plan, var theirs) -> replace(plan, theirs.number());
                        case Update.UpToDate() -> {
                            // the file stays as it is
                        }
                        case Update.Conflicting conflicting -> {
                            // somebody has to choose first
                        }
                        case Update.NoMerger refused -> {
                            // nothing is overwritten
                        }
                    }
                    return update;
                }).changesStore().then(this::tell).start();
    }

    /** Writes the file; the backup beside it has what was there before. */
    private void replace(WorkPlan plan, long revision) throws PlanFileException, StoreException {
        Path file = tracked.file();
        PlanFile.save(plan, file);
        tracked.moveTo(tracked.copy().branch(), revision);
        shell.getDisplay().syncExec(() -> PlanDocuments.get().find(file).ifPresent(this::reload));
    }

    /** The document takes the file for known, so that nobody is asked whether to load what was updated. */
    private void reload(PlanDocument document) {
        document.keepMine();
        Reload.start(document, shell);
    }

    private void tell(Update update) {
        switch (update) {
            case Update.UpToDate() -> status(Messages.Updating_UpToDate);
            case Update.Forward(var theirs) -> status(
                    NLS.bind(Messages.Updating_Done, Long.toString(theirs.revision().number())));
            case Update.Merged(var plan, var theirs) -> status(
                    NLS.bind(Messages.Updating_Merged, Long.toString(theirs.number())));
            case Update.Conflicting(var conflicts, var theirs) -> MessageDialog.openWarning(shell,
                    Messages.Updating_Title, NLS.bind(Messages.Updating_Conflicts, Words.line(theirs),
                            conflicts.stream().limit(10).collect(Collectors.joining("\n"))));
            case Update.NoMerger(var theirs) -> MessageDialog.openWarning(shell, Messages.Updating_Title,
                    NLS.bind(Messages.Updating_NoMerger, Words.line(theirs)));
        }
    }

    private void status(String text) {
        editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
    }
}
