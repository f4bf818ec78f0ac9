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

import java.util.List;

import org.yaodian.store.find.IndexSource;
import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.Slot;
import org.yaodian.store.sql.Database;
import org.yaodian.store.sql.Sql;

/** What the search index reads: the main branches of all plans. */
final class MainBranches implements IndexSource {

    private final Database database;

    MainBranches(Database database) {
        this.database = database;
    }

    @Override
    public List<Revision> mainRevisions(long revision) throws StoreException {
        return database.run(connection -> new Tables(connection).mainRevisionsAfter(revision));
    }

    @Override
    public String planId(int number) throws StoreException {
        return database.run(connection -> Sql.first(connection, row -> row.getString(1),
                "SELECT plan_id FROM yd_plan WHERE plan_no = ?", number).orElseThrow());
    }

    @Override
    public List<Change> changes(Revision revision) throws StoreException {
        return database.run(connection -> {
            var branch = new Tables(connection).branchOrFail(revision.planNumber(), revision.branch());
            return new PieceReader(connection).changes(branch.number(), revision.number());
        });
    }

    @Override
    public List<Piece> units(Revision revision) throws StoreException {
        return database.run(connection -> {
            var branch = new Tables(connection).branchOrFail(revision.planNumber(), revision.branch());
            var ids = Sql.list(connection, row -> row.getString(1), "SELECT DISTINCT piece_id FROM yd_piece"
                    + " WHERE branch_no = ? AND revision <= ? AND slot = 2", branch.number(), revision.number());
            return List.copyOf(new PieceReader(connection).pieces(revision.number(), ids).values());
        });
    }

    @Override
    public List<Piece> elements(Revision revision) throws StoreException {
        return database.run(connection -> new PieceReader(connection).pieces(revision.number()).stream()
                .filter(piece -> piece.slot() == Slot.CHILD).toList());
    }
}
