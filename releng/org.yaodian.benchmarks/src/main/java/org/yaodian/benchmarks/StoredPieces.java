/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;

import org.yaodian.store.piece.Piece;

/** The rows of a store in a bare Derby database, without anything of ours around them. */
final class StoredPieces implements AutoCloseable {

    private static final int BATCH = 500;

    private final Connection connection;

    /** Makes an empty database with the table and the index of a store. */
    StoredPieces(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:derby:" + folder + ";create=true");
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE piece (plan_no INTEGER NOT NULL, piece_id VARCHAR(255) NOT NULL,"
                    + " revision BIGINT NOT NULL, branch_no INTEGER NOT NULL, parent_id VARCHAR(255),"
                    + " slot SMALLINT NOT NULL, place BIGINT NOT NULL, change_kind SMALLINT NOT NULL,"
                    + " units VARCHAR(4000), hash VARCHAR(32) FOR BIT DATA NOT NULL,"
                    + " content VARCHAR(32000) FOR BIT DATA, PRIMARY KEY (plan_no, piece_id, revision))");
            statement.execute("CREATE INDEX by_revision ON piece (branch_no, revision)");
        }
        connection.setAutoCommit(false);
    }

    void insert(List<Piece> pieces) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO piece VALUES (1, ?, 1, 1, ?, ?, ?, 0, ?, ?, ?)")) {
            int count = 0;
            for (var piece : pieces) {
                bind(insert, piece);
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
    }

    private static void bind(PreparedStatement insert, Piece piece) throws SQLException {
        insert.setString(1, piece.id());
        insert.setString(2, piece.parent());
        insert.setInt(3, piece.slot().code());
        insert.setLong(4, piece.place());
        insert.setNull(5, Types.VARCHAR);
        insert.setBytes(6, piece.hash().bytes());
        insert.setBytes(7, piece.content().length > 32_000 ? null : piece.content());
    }

    /** Reads every column of every row. */
    long read() throws SQLException {
        long sum = 0;
        try (var query = connection.createStatement(); var rows = query.executeQuery("SELECT * FROM piece")) {
            while (rows.next()) {
                var parent = rows.getString(5);
                var content = rows.getBytes(11);
                sum += rows.getString(2).length() + rows.getLong(3) + (parent == null ? 0 : parent.length())
                        + rows.getInt(6) + rows.getLong(7) + rows.getBytes(10).length
                        + (content == null ? 0 : content.length);
            }
        }
        connection.rollback();
        return sum;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
