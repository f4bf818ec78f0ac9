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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads the rows of tables. */
final class TableReader {

    private static final int FETCH = 1000;

    private final Connection connection;
    private final IProgressMonitor monitor;

    TableReader(Connection connection, IProgressMonitor monitor) {
        this.connection = connection;
        this.monitor = monitor;
    }

    /** Hands all rows of a table on; returns how many. */
    long read(StoreTable table, RowSink sink) throws SQLException, IOException {
        long count = 0;
        try (var statement = connection.prepareStatement(table.select())) {
            statement.setFetchSize(FETCH);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.take(row(table, rows));
                    if (++count % FETCH == 0) {
                        monitor.worked(FETCH);
                        if (monitor.isCanceled()) {
                            throw new OperationCanceledException();
                        }
                    }
                }
            }
        }
        return count;
    }

    private static Object[] row(StoreTable table, ResultSet rows) throws SQLException {
        var values = new Object[table.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (table.columns().get(i).type()) {
                case INTEGER -> rows.getInt(i + 1);
                case LONG -> rows.getLong(i + 1);
                case TEXT -> rows.getString(i + 1);
                case BYTES -> rows.getBytes(i + 1);
            };
        }
        return values;
    }
}
