/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.file.AtomicFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.store.Messages;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.schema.SchemaStep;
import org.yaodian.store.sql.Database;
import org.yaodian.store.sql.Sql;

/**
 * Takes whole stores with all revisions, files and rights from one place to another: into a backup and back, and from
 * one engine to another. What comes in is stored in one transaction, all or nothing.
 */
public final class Transfer {

    private static final int FORM = SchemaStep.ALL.getLast().number();

    private final Database database;

    /**
     * The transfers of an open store.
     *
     * @param database its database
     */
    public Transfer(Database database) {
        this.database = database;
    }

    private interface Source {

        void read(StoreTable table, RowSink sink) throws SQLException, IOException, StoreException;
    }

    /**
     * Writes a backup and reads it back to see that it is whole. The store can be used meanwhile; the backup has the
     * state of its beginning.
     *
     * @param file    the backup, a zip file that is not there yet
     * @param monitor told of each row; may be cancelled
     * @throws StoreException when it cannot be written
     */
    public void backUp(Path file, IProgressMonitor monitor) throws StoreException {
        if (Files.exists(file)) {
            throw new StoreException(Problem.EXISTS, NLS.bind(Messages.Backup_Exists, file));
        }
        snapshot(connection -> {
            var reader = new TableReader(connection, monitor);
            try {
                AtomicFile.write(file, out -> {
                    try {
                        BackupFile.write(FORM, reader::read, out);
                    } catch (SQLException e) {
                        throw new IOException(e);
                    }
                });
            } catch (PlanFileException e) {
                throw new StoreException(Problem.OTHER, e.getMessage(), e);
            }
            return null;
        });
        check(file);
    }

    /** Runs work that sees one state of the store only, whatever others do. */
    private void snapshot(Database.Work<Void> work) throws StoreException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                work.run(connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw database.engine().translate(e);
        } catch (OperationCanceledException e) {
            throw new StoreException(Problem.CANCELLED, Messages.Store_Cancelled, e);
        }
    }

    /**
     * Reads a backup to its end.
     *
     * @param file the backup
     * @throws StoreException when it is none, newer than this program, or damaged
     */
    public static void check(Path file) throws StoreException {
        try {
            int form = BackupFile.form(file);
            if (form > FORM) {
                throw new StoreException(Problem.NEWER,
                        NLS.bind(Messages.Backup_Newer, new Object[]{file, form, FORM}));
            }
            if (form < 1) {
                throw new StoreException(Problem.REQUEST, NLS.bind(Messages.Backup_NotOne, file));
            }
            for (var table : StoreTable.values()) {
                BackupFile.read(file, table, row -> {
                    // reading alone finds what is broken
                });
            }
        } catch (IOException | SQLException e) {
            throw broken(file, e);
        }
    }

    private static StoreException broken(Path file, Exception error) {
        return new StoreException(Problem.DAMAGED, NLS.bind(Messages.Backup_Broken, file, error.getMessage()), error);
    }

    /**
     * Fills this store, which must be empty, from a backup.
     *
     * @param file    the backup of a store of any engine
     * @param monitor told of each row
     * @throws StoreException when the backup is damaged or this store is not empty; it then stays as it was
     */
    public void restore(Path file, IProgressMonitor monitor) throws StoreException {
        check(file);
        fill((table, sink) -> BackupFile.read(file, table, sink));
        monitor.done();
    }

    /**
     * Copies everything into another store, which must be empty.
     *
     * @param target  the transfers of the other store, on any engine
     * @param monitor told of each row; may be cancelled
     * @throws StoreException when the other store is not empty or refuses; it then stays as it was
     */
    public void copyTo(Transfer target, IProgressMonitor monitor) throws StoreException {
        snapshot(connection -> {
            target.fill(new TableReader(connection, monitor)::read);
            return null;
        });
    }

    private void fill(Source source) throws StoreException {
        database.run(connection -> {
            if (Sql.number(connection, "SELECT COUNT(*) FROM yd_plan") > 0) {
                throw new StoreException(Problem.EXISTS, NLS.bind(Messages.Backup_TargetFull, database.engine()));
            }
            Sql.update(connection, "DELETE FROM yd_member");
            for (var table : StoreTable.values()) {
                try (var writer = new TableWriter(connection, table)) {
                    source.read(table, writer);
                } catch (IOException e) {
                    throw new StoreException(Problem.DAMAGED,
                            NLS.bind(Messages.Backup_Broken, table.tableName(), e.getMessage()), e);
                }
            }
            return null;
        });
    }
}
