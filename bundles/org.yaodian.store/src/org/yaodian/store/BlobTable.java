/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Hash;
import org.yaodian.store.sql.Sql;

/** Content of any length, once for each hash, in rows of bounded size. */
final class BlobTable {

    /** How many bytes a row takes. */
    static final int CHUNK = 32_000;

    private static final int ROWS_AT_ONCE = 64;

    private final Connection connection;

    BlobTable(Connection connection) {
        this.connection = connection;
    }

    boolean has(Hash hash) throws SQLException {
        return Sql.number(connection, "SELECT COUNT(*) FROM yd_blob WHERE hash = ?", hash) > 0;
    }

    /** Stores content unless it is there already. */
    void write(Hash hash, byte[] content) throws SQLException {
        try {
            write(hash, content.length, new ByteArrayInputStream(content));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Stores content unless it is there already. */
    void write(Hash hash, long size, InputStream content) throws SQLException, IOException {
        if (has(hash)) {
            return;
        }
        Sql.update(connection, "INSERT INTO yd_blob (hash, size) VALUES (?, ?)", hash, size);
        try (var insert = connection
                .prepareStatement("INSERT INTO yd_chunk (hash, number, content) VALUES (?, ?, ?)")) {
            var buffer = new byte[CHUNK];
            int number = 0;
            for (int count = content.readNBytes(buffer, 0, CHUNK); count > 0; count = content.readNBytes(buffer, 0,
                    CHUNK)) {
                insert.setBytes(1, hash.bytes());
                insert.setInt(2, number++);
                insert.setBytes(3, Arrays.copyOf(buffer, count));
                insert.addBatch();
                if (number % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    byte[] read(Hash hash) throws SQLException, StoreException {
        var bytes = new ByteArrayOutputStream();
        try {
            read(hash, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    void read(Hash hash, OutputStream out) throws SQLException, StoreException, IOException {
        if (!has(hash)) {
            throw new StoreException(Problem.NOT_FOUND, NLS.bind(Messages.Store_NoFile, hash));
        }
        try (var query = connection
                .prepareStatement("SELECT content FROM yd_chunk WHERE hash = ? ORDER BY number")) {
            query.setFetchSize(ROWS_AT_ONCE);
            query.setBytes(1, hash.bytes());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    out.write(rows.getBytes(1));
                }
            }
        }
    }
}
