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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Hash;
import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.Slot;
import org.yaodian.store.piece.Stand;
import org.yaodian.store.sql.Sql;

/**
 * Reads the pieces of a plan at a revision. Rows are never changed, so the state at a revision is the last row of each
 * piece up to it, on its branch and on those that it was forked from.
 */
final class PieceReader {

    private static final String COLUMNS = "piece_id, revision, parent_id, slot, place, change_kind, hash";
    private static final String OF_SEGMENT = " FROM yd_piece WHERE branch_no = ? AND revision <= ?";
    private static final int FETCH = 2000;
    private static final int EXPECTED = 10_000;
    private static final int IDS_AT_ONCE = 200;

    /** What is wanted of a piece besides where it stands. */
    private enum Part {
        HASH, CONTENT, BOTH
    }

    /** The last row of a piece, as it was read. */
    private record Row(long revision, boolean removed, Piece piece) {}

    private final Connection connection;
    private final BlobTable blobs;

    PieceReader(Connection connection) {
        this.connection = connection;
        blobs = new BlobTable(connection);
    }

    /**
     * All pieces at a revision, mostly in the order of the plan. Their hashes are left out: a whole plan is read, and
     * nobody asks for them.
     */
    List<Piece> pieces(long revision) throws SQLException, StoreException {
        var rows = LinkedHashMap.<String, Row>newLinkedHashMap(EXPECTED);
        for (var segment : Segment.of(connection, revision)) {
            read(rows, "SELECT " + COLUMNS + ", content" + OF_SEGMENT, Part.CONTENT, segment.branch(), segment.upTo());
        }
        return complete(rows.values());
    }

    /** Where all pieces stand at a revision, without their content. */
    Map<String, Stand> stands(long revision) throws SQLException {
        var rows = new HashMap<String, Row>();
        for (var segment : Segment.of(connection, revision)) {
            read(rows, "SELECT " + COLUMNS + OF_SEGMENT, Part.HASH, segment.branch(), segment.upTo());
        }
        var stands = HashMap.<String, Stand>newHashMap(rows.size());
        for (var row : rows.values()) {
            if (!row.removed()) {
                stands.put(row.piece().id(), row.piece().stand());
            }
        }
        return stands;
    }

    /** Those of the named pieces that are there at a revision. */
    Map<String, Piece> pieces(long revision, Collection<String> ids) throws SQLException, StoreException {
        var segments = Segment.of(connection, revision);
        var rows = new HashMap<String, Row>();
        var wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += IDS_AT_ONCE) {
            var some = wanted.subList(from, Math.min(from + IDS_AT_ONCE, wanted.size()));
            for (var segment : segments) {
                var values = new ArrayList<Object>(List.of(segment.branch(), segment.upTo()));
                values.addAll(some);
                read(rows, "SELECT " + COLUMNS + ", content" + OF_SEGMENT + " AND plan_no = (SELECT plan_no FROM"
                        + " yd_branch WHERE branch_no = " + segment.branch() + ") AND piece_id IN (?"
                        + ", ?".repeat(some.size() - 1) + ")", Part.BOTH, values.toArray());
            }
        }
        var result = HashMap.<String, Piece>newHashMap(rows.size());
        complete(rows.values()).forEach(piece -> result.put(piece.id(), piece));
        return result;
    }

    /** What a revision wrote: each part as it stands in its rows, what was removed without content. */
    List<Change> changes(int branch, long revision) throws SQLException, StoreException {
        var changes = new ArrayList<Change>();
        try (var statement = connection.prepareStatement("SELECT " + COLUMNS
                + ", content FROM yd_piece WHERE branch_no = ? AND revision = ?")) {
            statement.setFetchSize(FETCH);
            Sql.bind(statement, branch, revision);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var kind = ChangeKind.ofCode(found.getInt(6));
                    changes.add(new Change(kind, row(found, Part.BOTH).piece()));
                }
            }
        }
        for (int i = 0; i < changes.size(); i++) {
            var change = changes.get(i);
            if (change.kind() != ChangeKind.REMOVED) {
                changes.set(i, new Change(change.kind(), complete(change.piece())));
            }
        }
        return changes;
    }

    private void read(Map<String, Row> rows, String sql, Part part, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            Sql.bind(statement, values);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var row = row(found, part);
                    rows.merge(row.piece().id(), row, (a, b) -> a.revision() > b.revision() ? a : b);
                }
            }
        }
    }

    private static Row row(ResultSet found, Part part) throws SQLException {
        boolean removed = found.getInt(6) == ChangeKind.REMOVED.code();
        var content = part == Part.HASH ? null : found.getBytes(8);
        var hash = part == Part.CONTENT && content != null ? null : Hash.of(found.getBytes(7));
        return new Row(found.getLong(2), removed, new Piece(found.getString(1), found.getString(3),
                Slot.ofCode(found.getInt(4)), found.getLong(5), hash, content));
    }

    /** Leaves out what was removed and fetches content that is too long for a row. */
    private List<Piece> complete(Collection<Row> rows) throws SQLException, StoreException {
        var pieces = new ArrayList<Piece>(rows.size());
        for (var row : rows) {
            if (!row.removed()) {
                pieces.add(complete(row.piece()));
            }
        }
        return pieces;
    }

    private Piece complete(Piece piece) throws SQLException, StoreException {
        return piece.content() != null ? piece
                : new Piece(piece.id(), piece.parent(), piece.slot(), piece.place(), piece.hash(),
                        blobs.read(piece.hash()));
    }
}
