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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.transfer.Transfer;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;

/**
 * Puts the own store aside and makes a new one from a backup. It works as well when the store is so damaged that it
 * cannot be opened. When the backup cannot be restored, the store is put back.
 */
final class RestoreJob extends Job {

    private final Display display;
    private final StoreAccess access;
    private final StoreConnection connection;
    private final Path file;
    private final Path folder;
    private final Path aside;
    private final Consumer<String> done;
    private final Consumer<StoreException> troubled;

    RestoreJob(Display display, StoreAccess access, StoreConnection connection, Path file, Path folder, Path aside,
            Consumer<String> done, Consumer<StoreException> troubled) {
        super(NLS.bind(Messages.Transfers_Restoring, connection.name()));
        this.display = display;
        this.access = access;
        this.connection = connection;
        this.file = file;
        this.folder = folder;
        this.aside = aside;
        this.done = done;
        this.troubled = troubled;
    }

    void start() {
        setUser(true);
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var progress = SubMonitor.convert(monitor, getName(), 4);
        try {
            Transfer.check(file);
            progress.split(1);
            int count = replace(progress.split(3));
            access.changed(connection);
            display.asyncExec(() -> done.accept(NLS.bind(Messages.Transfers_Restored, count)));
        } catch (StoreException e) {
            display.asyncExec(() -> troubled.accept(e));
        } catch (IOException e) {
            var failure = new StoreException(Problem.OTHER, e.getMessage(), e);
            display.asyncExec(() -> troubled.accept(failure));
        }
        return Status.OK_STATUS;
    }

    private int replace(IProgressMonitor monitor) throws IOException, StoreException {
        access.stores().close(connection.id());
        Files.move(folder, aside);
        try {
            var store = access.stores().get(connection, monitor);
            store.transfer().restore(file, monitor);
            return store.verify(monitor);
        } catch (StoreException e) {
            access.stores().close(connection.id());
            if (Files.exists(folder)) {
                Files.move(folder, aside.resolveSibling(aside.getFileName() + "-failed"));
            }
            Files.move(aside, folder);
            throw e;
        }
    }
}
