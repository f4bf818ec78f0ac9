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
import java.util.Map;

import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Changes;
import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.Stand;

/** Compares two stored states without reading the content of what is equal. */
final class Comparison {

    private Comparison() {
    }

    static Changes between(Connection connection, long from, long to) throws SQLException, StoreException {
        var reader = new PieceReader(connection);
        var before = reader.stands(from);
        var after = reader.stands(to);
        var differing = after.values().stream().filter(stand -> !stand.equals(before.get(stand.id())))
                .map(Stand::id).toList();
        var contents = reader.pieces(to, differing);
        var list = new ArrayList<Change>();
        for (var id : differing) {
            list.add(new Change(kind(before, after.get(id)), contents.get(id)));
        }
        list.addAll(removed(before, after));
        return new Changes(list);
    }

    private static ChangeKind kind(Map<String, Stand> before, Stand now) {
        var old = before.get(now.id());
        if (old == null) {
            return ChangeKind.ADDED;
        }
        return old.isWhere(now) ? ChangeKind.CHANGED : ChangeKind.MOVED;
    }

    private static List<Change> removed(Map<String, Stand> before, Map<String, Stand> after) {
        return before.values().stream().filter(stand -> !after.containsKey(stand.id()))
                .map(stand -> new Change(ChangeKind.REMOVED, new Piece(stand.id(), stand.parent(), stand.slot(),
                        stand.place(), stand.hash(), null)))
                .toList();
    }
}
