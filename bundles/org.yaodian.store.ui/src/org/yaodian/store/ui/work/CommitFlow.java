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

import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.store.Commit;
import org.yaodian.store.CommitResult;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.WorkingCopy;
import org.yaodian.store.ui.connection.ProblemDialog;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;
import org.yaodian.store.ui.connection.StoreJob;

/** Commits the plan of an editor: saves it, shows what is new, asks why, sends it and tells what became of it. */
public final class CommitFlow {

    private final PlanEditor editor;
    private final StoreAccess access;
    private final Shell shell;
    private final RecentMessages recent;

    /**
     * Makes the flow of one commit.
     *
     * @param editor the editor of the plan
     * @param access the stores
     */
    public CommitFlow(PlanEditor editor, StoreAccess access) {
        this.editor = editor;
        this.access = access;
        shell = editor.getSite().getShell();
        recent = new RecentMessages(RememberedLayout.settings(CommitFlow.class.getSimpleName()));
    }

    /** Begins. Returns at once; everything that takes time happens in the background. */
    public void start() {
        var document = editor.document().orElse(null);
        if (document == null) {
            return;
        }
        if (document.isReadOnly()) {
            MessageDialog.openInformation(shell, Messages.CommitDialog_Title, Messages.CommitFlow_ReadOnly);
            return;
        }
        if (document.isDirty()) {
            editor.doSave(new NullProgressMonitor());
            if (document.isDirty()) {
                return;
            }
        }
        try {
            var copy = WorkingCopy.of(editor.file());
            connection(copy).ifPresent(connection -> prepare(connection, copy));
        } catch (StoreException e) {
            MessageDialog.openError(shell, Messages.CommitDialog_Title, e.getMessage());
        }
    }

    private Optional<StoreConnection> connection(Optional<WorkingCopy> copy) {
        if (copy.isEmpty()) {
            return ConnectionChoice.ask(shell, access, Messages.CommitFlow_WhichStore, null);
        }
        var found = Tracked.of(editor.file(), access).map(Tracked::connection);
        if (found.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.CommitDialog_Title,
                    NLS.bind(Messages.CommitFlow_NoConnection, copy.get().address()));
        }
        return found;
    }

    private <T> StoreJob<T> job(String name, StoreConnection connection, StoreJob.Work<T> work) {
        return new StoreJob<>(name, access, connection, shell.getDisplay(), work);
    }

    private void prepare(StoreConnection connection, Optional<WorkingCopy> copy) {
        var file = editor.file();
        job(NLS.bind(Messages.CommitFlow_Comparing, file.getFileName()), connection,
                (store, monitor) -> Committing.prepare(store, connection, file, copy, monitor)).then(this::ask).start();
    }

    private void ask(PreparedCommit prepared) {
        if (shell.isDisposed()) {
            return;
        }
        if (prepared.changes().isEmpty()) {
            nothing(prepared);
            return;
        }
        var dialog = new CommitDialog(shell, prepared, recent);
        if (dialog.open() == Window.OK) {
            send(prepared, dialog.order());
        }
    }

    /** A plan that is equal to the newest revision of the store is on that revision from now on. */
    private void nothing(PreparedCommit prepared) {
        if (prepared.stranger() == null) {
            MessageDialog.openInformation(shell, Messages.CommitDialog_Title,
                    NLS.bind(Messages.CommitFlow_Unchanged, Long.toString(prepared.base())));
            return;
        }
        job(Messages.CommitFlow_Linking, prepared.connection(), (store, monitor) -> {
            new WorkingCopy(prepared.connection().address(), prepared.head().id(), prepared.branch(), prepared.base())
                    .writeFor(prepared.file());
            return prepared.base();
        }).changesStore().then(base -> MessageDialog.openInformation(shell, Messages.CommitDialog_Title,
                NLS.bind(Messages.CommitFlow_Linked, Long.toString(base)))).start();
    }

    private void send(PreparedCommit prepared, CommitOrder order) {
        job(NLS.bind(Messages.CommitFlow_Asking, prepared.head().title()), prepared.connection(),
                (store, monitor) -> Committing.request(store, prepared, order))
                .then(commit -> send(prepared, commit)).start();
    }

    private void send(PreparedCommit prepared, Commit commit) {
        job(NLS.bind(Messages.CommitFlow_Committing, prepared.head().title()), prepared.connection(),
                (store, monitor) -> Committing.send(store, prepared, commit, monitor)).changesStore()
                .then(result -> tell(prepared, commit, result))
                .onFailure(failure -> failed(prepared, commit, failure)).start();
    }

    /** Whether a commit is stored is not known when the server vanished; sent again, it is stored once. */
    private void failed(PreparedCommit prepared, Commit commit, StoreException failure) {
        if (failure.problem() != Problem.UNREACHABLE) {
            ProblemDialog.show(shell.getDisplay(), prepared.connection(), failure);
            return;
        }
        int answer = MessageDialog.open(MessageDialog.ERROR, shell, Messages.CommitDialog_Title,
                ProblemDialog.text(failure) + "\n\n" + Messages.CommitFlow_Kept, SWT.NONE,
                Messages.CommitFlow_Again, Messages.CommitFlow_Later);
        if (answer == 0) {
            access.stores().close(prepared.connection().id());
            send(prepared, commit);
        }
    }

    private void tell(PreparedCommit prepared, Commit commit, CommitResult result) {
        switch (result) {
            case CommitResult.Committed(var revision) -> {
                recent.stored(commit.message());
                var text = NLS.bind(Messages.CommitFlow_Committed, new Object[]{Long.toString(revision.number()),
                        Words.branch(revision.branch()), revision.changes()});
                editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
            }
            case CommitResult.Unchanged(var head) -> MessageDialog.openInformation(shell,
                    Messages.CommitDialog_Title, NLS.bind(Messages.CommitFlow_Unchanged, Long.toString(head)));
            case CommitResult.Stale stale -> stale(prepared, commit, stale);
            case CommitResult.Locked locked -> {
                if (CommitRefusal.mayOverride(shell, locked)) {
                    send(prepared, commit.forced());
                }
            }
            case CommitResult.Denied denied -> CommitRefusal.denied(shell, denied);
        }
    }

    private void stale(PreparedCommit prepared, Commit commit, CommitResult.Stale stale) {
        switch (CommitRefusal.stale(shell, stale)) {
            case UPDATE -> Tracked.of(prepared.file(), access)
                    .ifPresent(tracked -> new Updating(editor, tracked, access).start());
            case BRANCH -> CommitRefusal.branchName(shell).ifPresent(name -> send(prepared,
                    new CommitOrder(commit.message(), commit.author().unit(), name)));
            case NOTHING -> recent.keep(commit.message());
        }
    }
}
