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

import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Changes;
import org.yaodian.store.piece.Hash;
import org.yaodian.store.sql.Sql;

/** Reads a whole store and computes all hashes and digests anew. */
final class Verifier {

    private record Entry(long revision, int branch, long parent, int changes, byte[] digest) {}

    private final Connection connection;
    private final Tables tables;
    private final Object store;

    Verifier(Connection connection, Object store) {
        this.connection = connection;
        this.store = store;
        tables = new Tables(connection);
    }

    /** Checks everything; returns how many revisions there are. */
    int verify(IProgressMonitor monitor) throws SQLException, StoreException {
        var revisions = Sql.list(connection,
                row -> new Entry(row.getLong(1), row.getInt(2), row.getLong(3), row.getInt(4), row.getBytes(5)),
                "SELECT revision, branch_no, parent, changes, digest FROM yd_revision ORDER BY revision");
        for (var entry : revisions) {
            verify(entry);
            monitor.worked(1);
            if (monitor.isCanceled()) {
                throw new StoreException(Problem.CANCELLED, Messages.Store_Cancelled);
            }
        }
        var blobs = new BlobTable(connection);
        for (var hash : Sql.list(connection, row -> Hash.of(row.getBytes(1)), "SELECT hash FROM yd_blob")) {
            check(Hash.ofContent(blobs.read(hash)).equals(hash), "blob " + hash);
        }
        return revisions.size();
    }

    private void verify(Entry entry) throws SQLException, StoreException {
        var changes = new PieceReader(connection).changes(entry.branch(), entry.revision());
        check(changes.size() == entry.changes(), "revision " + entry.revision());
        for (var change : changes) {
            checkContent(change);
        }
        var digest = PieceWriter.digest(tables.digest(entry.parent()), new Changes(changes));
        check(digest.equals(Hash.of(entry.digest())), "revision " + entry.revision());
    }

    private void checkContent(Change change) throws StoreException {
        var piece = change.piece();
        check(change.kind() == ChangeKind.REMOVED || Hash.ofContent(piece.content()).equals(piece.hash()),
                piece.toString());
    }

    private void check(boolean isRight, String what) throws StoreException {
        if (!isRight) {
            throw new StoreException(Problem.DAMAGED, NLS.bind(Messages.Store_Damaged, store, what));
        }
    }
}
