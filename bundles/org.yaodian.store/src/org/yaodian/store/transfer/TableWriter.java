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

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** Adds rows to a table in batches. */
final class TableWriter implements RowSink, AutoCloseable {

    private static final int BATCH = 500;

    private final StoreTable table;
    private final PreparedStatement insert;
    private long count;

    TableWriter(Connection connection, StoreTable table) throws SQLException {
        this.table = table;
        insert = connection.prepareStatement(table.insert());
    }

    @Override
    public void take(Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> insert.setNull(i + 1,
                        table.columns().get(i).type() == StoreTable.Type.BYTES ? Types.VARBINARY : Types.VARCHAR);
                case Integer number -> insert.setInt(i + 1, number);
                case Long number -> insert.setLong(i + 1, number);
                case byte[] bytes -> insert.setBytes(i + 1, bytes);
                default -> insert.setString(i + 1, (String) values[i]);
            }
        }
        insert.addBatch();
        if (++count % BATCH == 0) {
            insert.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        try (insert) {
            if (count % BATCH != 0) {
                insert.executeBatch();
            }
        }
    }
}
