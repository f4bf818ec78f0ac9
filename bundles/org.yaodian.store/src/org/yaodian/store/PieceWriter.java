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

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Comparator;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Changes;
import org.yaodian.store.piece.Hash;

/** Adds one row for each changed piece, in batches. */
final class PieceWriter {

    static final String INSERT = "INSERT INTO yd_piece (plan_no, piece_id, revision, branch_no, parent_id, slot, place,"
            + " change_kind, units, hash, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int BATCH = 500;

    private final Connection connection;
    private final Map<String, String> units;

    PieceWriter(Connection connection, Map<String, String> units) {
        this.connection = connection;
        this.units = units;
    }

    void write(Branch branch, long revision, Changes changes, IProgressMonitor monitor)
            throws SQLException, StoreException {
        var blobs = new BlobTable(connection);
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, branch.planNumber());
            insert.setLong(3, revision);
            insert.setInt(4, branch.number());
            int count = 0;
            for (var change : changes.list()) {
                var content = change.kind() == ChangeKind.REMOVED ? null : change.piece().content();
                if (content != null && content.length > BlobTable.CHUNK) {
                    blobs.write(change.piece().hash(), content);
                    content = null;
                }
                bind(insert, change, content);
                insert.addBatch();
                if (++count % BATCH == 0) {
                    insert.executeBatch();
                    monitor.worked(BATCH);
                    checkCancelled(monitor);
                }
            }
            if (count % BATCH != 0) {
                insert.executeBatch();
            }
        }
    }

    private void bind(PreparedStatement insert, Change change, byte[] content) throws SQLException {
        var piece = change.piece();
        insert.setString(2, piece.id());
        insert.setString(5, piece.parent());
        insert.setInt(6, piece.slot().code());
        insert.setLong(7, piece.place());
        insert.setInt(8, change.kind().code());
        insert.setString(9, piece.content() == null ? null : Duties.of(piece, units));
        insert.setBytes(10, piece.hash().bytes());
        if (content == null) {
            insert.setNull(11, Types.VARBINARY);
        } else {
            insert.setBytes(11, content);
        }
    }

    private static void checkCancelled(IProgressMonitor monitor) throws StoreException {
        if (monitor.isCanceled()) {
            throw new StoreException(Problem.CANCELLED, Messages.Store_Cancelled);
        }
    }

    /** The digest of a revision: of that of its parent and all that it changed, so that nothing can be changed later. */
    static Hash digest(byte[] parent, Changes changes) {
        var digest = Hash.digest();
        digest.update(parent);
        changes.list().stream().sorted(Comparator.comparing((Change change) -> change.piece().id()))
                .forEach(change -> update(digest, change));
        return Hash.of(digest.digest());
    }

    private static void update(MessageDigest digest, Change change) {
        var piece = change.piece();
        digest.update(piece.id().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        if (piece.parent() != null) {
            digest.update(piece.parent().getBytes(StandardCharsets.UTF_8));
        }
        var numbers = ByteBuffer.allocate(Byte.BYTES * 3 + Long.BYTES).put((byte) 0)
                .put((byte) change.kind().code()).put((byte) piece.slot().code()).putLong(piece.place());
        digest.update(numbers.array());
        digest.update(piece.hash().bytes());
    }
}
