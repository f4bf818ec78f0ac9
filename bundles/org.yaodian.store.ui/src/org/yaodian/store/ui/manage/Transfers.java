/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.manage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.ui.connection.ProblemDialog;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;
import org.yaodian.store.ui.connection.StoreJob;
import org.yaodian.store.ui.work.ConnectionChoice;

/** Backups of a store, and copies of it elsewhere. */
public final class Transfers {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String EXTENSION = ".zip";

    private final Shell shell;
    private final StoreAccess access;
    private final StoreConnection connection;

    /**
     * Makes the transfers of a store.
     *
     * @param shell      the window below their questions
     * @param access     opens the store
     * @param connection the store
     */
    public Transfers(Shell shell, StoreAccess access, StoreConnection connection) {
        this.shell = shell;
        this.access = access;
        this.connection = connection;
    }

    private <T> StoreJob<T> job(String name, StoreJob.Work<T> work) {
        return new StoreJob<>(name, access, connection, shell.getDisplay(), work);
    }

    private void tell(String title, String text) {
        MessageDialog.openInformation(shell, title, text);
    }

    /** Asks for a file and writes a backup, which is read again to see that it is whole. */
    public void backUp() {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Transfers_BackUp);
        dialog.setFileName(NLS.bind(Messages.Transfers_FileName, LocalDate.now()) + EXTENSION);
        dialog.setFilterExtensions("*" + EXTENSION);
        var chosen = dialog.open();
        if (chosen != null) {
            var file = Path.of(chosen.endsWith(EXTENSION) ? chosen : chosen + EXTENSION).toAbsolutePath();
            job(NLS.bind(Messages.Transfers_BackingUp, connection.name()), (store, monitor) -> {
                store.transfer().backUp(file, monitor);
                return file;
            }).then(written -> tell(Messages.Transfers_BackUp, NLS.bind(Messages.Transfers_BackedUp, written))).start();
        }
    }

    /** Asks for a backup and fills the store from it. The own store is put aside when there is something in it. */
    public void restore() {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(Messages.Transfers_Restore);
        dialog.setFilterExtensions("*" + EXTENSION);
        var chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        var file = Path.of(chosen);
        if (connection.address() instanceof StoreAddress.Local(var folder) && Files.isDirectory(folder)) {
            var aside = folder.resolveSibling(folder.getFileName() + "-" + STAMP.format(LocalDateTime.now()));
            if (MessageDialog.openConfirm(shell, Messages.Transfers_Restore,
                    NLS.bind(Messages.Transfers_RestoreAside, aside))) {
                new RestoreJob(shell.getDisplay(), access, connection, file, folder, aside,
                        text -> tell(Messages.Transfers_Restore, text),
                        failure -> ProblemDialog.show(shell.getDisplay(), connection, failure)).start();
            }
        } else {
            job(NLS.bind(Messages.Transfers_Restoring, connection.name()), (store, monitor) -> {
                store.transfer().restore(file, monitor);
                return store.verify(monitor);
            }).changesStore().then(count -> tell(Messages.Transfers_Restore,
                    NLS.bind(Messages.Transfers_Restored, count))).start();
        }
    }

    /** Asks for another store, which must be empty, and copies everything into it. */
    public void copy() {
        if (access.connections().all().size() < 2) {
            tell(Messages.Transfers_Copy, Messages.Transfers_NoTarget);
            return;
        }
        ConnectionChoice.ask(shell, access, NLS.bind(Messages.Transfers_CopyTo, connection.name()), connection)
                .ifPresent(target -> job(NLS.bind(Messages.Transfers_Copying, connection.name(), target.name()),
                        (store, monitor) -> {
                            var other = access.stores().get(target, monitor);
                            store.transfer().copyTo(other.transfer(), monitor);
                            access.changed(target);
                            return other.verify(monitor);
                        }).then(count -> tell(Messages.Transfers_Copy,
                                NLS.bind(Messages.Transfers_Copied, count, target.name())))
                        .start());
    }

    /** Reads everything and tells whether it is as it was stored. */
    public void verify() {
        job(NLS.bind(Messages.Transfers_Verifying, connection.name()), (store, monitor) -> store.verify(monitor))
                .then(count -> tell(Messages.Transfers_Verify, NLS.bind(Messages.Transfers_Verified, count))).start();
    }
}
