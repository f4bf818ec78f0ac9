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
import java.util.ArrayList;
import java.util.List;

import org.yaodian.store.sql.Sql;

/**
 * The part of a branch that belongs to the history of a revision.
 *
 * @param branch the number of the branch
 * @param upTo   the last revision that counts
 */
record Segment(int branch, long upTo) {

    private record Origin(int branch, long forkedFrom) {}

    /** The segments that lead to a revision, the oldest first; empty when there is no such revision. */
    static List<Segment> of(Connection connection, long revision) throws SQLException {
        var segments = new ArrayList<Segment>();
        long at = revision;
        while (at > 0) {
            var origin = Sql.first(connection, row -> new Origin(row.getInt(1), row.getLong(2)),
                    "SELECT b.branch_no, b.forked_from FROM yd_revision r JOIN yd_branch b"
                            + " ON b.branch_no = r.branch_no WHERE r.revision = ?",
                    at);
            if (origin.isEmpty()) {
                return List.of();
            }
            segments.addFirst(new Segment(origin.get().branch(), at));
            at = origin.get().forkedFrom();
        }
        return segments;
    }
}
