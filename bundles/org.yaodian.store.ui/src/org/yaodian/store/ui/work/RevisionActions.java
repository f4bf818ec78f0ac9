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
import java.util.function.BiConsumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.model.file.PlanFile;
import org.yaodian.store.CommitResult;
import org.yaodian.store.Revision;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;
import org.yaodian.store.ui.connection.StoreJob;

/** What can be done with a revision: a branch from it, a tag on it, a file of it, going back to it. */
public final class RevisionActions {

    private final Shell shell;
    private final StoreAccess access;
    private final StoreConnection connection;

    /**
     * Makes the actions.
     *
     * @param shell      the window below their questions
     * @param access     opens the store
     * @param connection the store
     */
    public RevisionActions(Shell shell, StoreAccess access, StoreConnection connection) {
        this.shell = shell;
        this.access = access;
        this.connection = connection;
    }

    private <T> StoreJob<T> job(String name, StoreJob.Work<T> work) {
        return new StoreJob<>(name, access, connection, shell.getDisplay(), work);
    }

    private void ask(String title, String question, String value, BiConsumer<String, String> answered) {
        var dialog = new InputDialog(shell, title, question, value,
                text -> text.isBlank() ? Messages.RevisionActions_Needed : null);
        if (dialog.open() == Window.OK) {
            answered.accept(title, dialog.getValue().strip());
        }
    }

    /**
     * Asks for a name and begins a branch.
     *
     * @param planId   the plan
     * @param revision the number of the revision it begins from
     */
    public void branch(String planId, long revision) {
        ask(Messages.RevisionActions_Branch,
                NLS.bind(Messages.RevisionActions_BranchName, Long.toString(revision)),
                Messages.CommitDialog_BranchName, (title, name) -> job(title,
                        (store, monitor) -> store.plans().fork(planId, name, revision, store.author("")))
                        .changesStore().start());
    }

    /**
     * Asks for a name and puts a tag on a revision.
     *
     * @param planId   the plan
     * @param revision the number of the revision
     */
    public void tag(String planId, long revision) {
        ask(Messages.RevisionActions_Tag, NLS.bind(Messages.RevisionActions_TagName, Long.toString(revision)),
                Messages.RevisionActions_TagIssued, (title, name) -> job(title, (store, monitor) -> {
                    store.plans().tag(planId, name, revision, "", store.author(""));
                    return name;
                }).changesStore().start());
    }

    /**
     * Asks for the reason and makes an old revision the newest one again.
     *
     * @param planId   the plan
     * @param branch   the branch that gets it
     * @param revision the revision
     */
    public void restore(String planId, String branch, Revision revision) {
        var number = Long.toString(revision.number());
        ask(Messages.RevisionActions_Restore, NLS.bind(Messages.RevisionActions_RestoreWhy, number,
                Words.branch(branch)), NLS.bind(Messages.RevisionActions_RestoreText, number),
                (title, why) -> job(title, (store, monitor) -> store.restore(planId, branch, revision.number(),
                        store.author(""), why)).changesStore().then(this::restored).start());
    }

    private void restored(CommitResult result) {
        switch (result) {
            case CommitResult.Committed(var revision) -> MessageDialog.openInformation(shell,
                    Messages.RevisionActions_Restore, NLS.bind(Messages.RevisionActions_Restored,
                            Long.toString(revision.number())));
            case CommitResult.Unchanged unchanged -> MessageDialog.openInformation(shell,
                    Messages.RevisionActions_Restore, Messages.RevisionActions_Same);
            case CommitResult.Stale stale -> MessageDialog.openWarning(shell, Messages.RevisionActions_Restore,
                    Messages.RevisionActions_RestoreStale);
            case CommitResult.Locked locked -> MessageDialog.openWarning(shell, Messages.RevisionActions_Restore,
                    NLS.bind(Messages.RevisionActions_RestoreLocked, locked.locks().getFirst().owner()));
            case CommitResult.Denied denied -> CommitRefusal.denied(shell, denied);
        }
    }

    /**
     * Asks for a file and writes a revision to it.
     *
     * @param title    the title of the plan
     * @param revision the number of the revision
     */
    public void saveAs(String title, long revision) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.RevisionActions_SaveAs);
        dialog.setFileName(NLS.bind(Messages.Checkouts_OldName, title, Long.toString(revision)) + "."
                + PlanFile.EXTENSION);
        dialog.setFilterExtensions("*." + PlanFile.EXTENSION);
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            var file = Path.of(chosen.endsWith("." + PlanFile.EXTENSION) ? chosen
                    : chosen + "." + PlanFile.EXTENSION).toAbsolutePath();
            job(Messages.RevisionActions_SaveAs, (store, monitor) -> {
                PlanFile.save(store.checkout(revision).plan(), file);
                return file;
            }).start();
        }
    }
}
