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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.yaodian.store.find.Descent;
import org.yaodian.store.piece.TagAttributes;
import org.yaodian.store.rights.Role;
import org.yaodian.store.rights.Standing;
import org.yaodian.store.sql.Database;
import org.yaodian.store.sql.Sql;

/**
 * What became of an item from year to year. Two elements of different plans are the same item when somebody said so, or
 * when they have the same id because one plan was made from the other.
 */
public final class Lineage {

    private record Item(int plan, String piece) {}

    private final Database database;
    private final String account;

    Lineage(Database database, String account) {
        this.database = database;
        this.account = account;
    }

    /**
     * Says that an element goes on from one of an earlier plan.
     *
     * @param planId    the later plan
     * @param pieceId   its element
     * @param priorPlan the earlier plan
     * @param priorId   its element
     * @throws StoreException when a plan is not in the store or the account may not compile
     */
    public void state(String planId, String pieceId, String priorPlan, String priorId) throws StoreException {
        database.run(connection -> {
            var tables = new Tables(connection);
            Standing.of(connection, database.engine(), account).require(Role.COMPILE, database.engine());
            int plan = tables.planNumberOrFail(planId);
            int prior = tables.planNumberOrFail(priorPlan);
            Sql.update(connection, "DELETE FROM yd_lineage WHERE plan_no = ? AND piece_id = ? AND prior_plan_no = ?"
                    + " AND prior_id = ?", plan, pieceId, prior, priorId);
            return Sql.update(connection, "INSERT INTO yd_lineage (plan_no, piece_id, prior_plan_no, prior_id, stated,"
                    + " stated_by) VALUES (?, ?, ?, ?, ?, ?)", plan, pieceId, prior, priorId,
                    System.currentTimeMillis(), account);
        });
    }

    /**
     * The whole line of an item, before and after.
     *
     * @param planId  a plan
     * @param pieceId its element
     * @return the item in all plans by year, itself included
     * @throws StoreException when the plan is not in the store
     */
    public List<Descent> of(String planId, String pieceId) throws StoreException {
        return database.run(connection -> {
            var start = new Item(new Tables(connection).planNumberOrFail(planId), pieceId);
            var line = new ArrayList<Descent>();
            for (var item : connected(connection, start)) {
                line.add(describe(connection, item));
            }
            line.sort(Comparator.comparingInt(Descent::year).thenComparing(Descent::planId));
            return line;
        });
    }

    private static Set<Item> connected(Connection connection, Item start) throws SQLException {
        var known = new LinkedHashSet<Item>(Set.of(start));
        var open = new ArrayDeque<Item>(known);
        while (!open.isEmpty()) {
            var item = open.poll();
            var next = new ArrayList<Item>();
            next.addAll(items(connection, "SELECT prior_plan_no, prior_id FROM yd_lineage WHERE plan_no = ?"
                    + " AND piece_id = ?", item.plan(), item.piece()));
            next.addAll(items(connection, "SELECT plan_no, piece_id FROM yd_lineage WHERE prior_plan_no = ?"
                    + " AND prior_id = ?", item.plan(), item.piece()));
            for (int plan : Sql.list(connection, row -> row.getInt(1), "SELECT plan_no FROM yd_plan")) {
                next.addAll(items(connection, "SELECT DISTINCT plan_no, piece_id FROM yd_piece WHERE plan_no = ?"
                        + " AND piece_id = ?", plan, item.piece()));
            }
            next.stream().filter(known::add).forEach(open::add);
        }
        return known;
    }

    private static List<Item> items(Connection connection, String sql, Object... values) throws SQLException {
        return Sql.list(connection, row -> new Item(row.getInt(1), row.getString(2)), sql, values);
    }

    private static Descent describe(Connection connection, Item item) throws SQLException, StoreException {
        var tables = new Tables(connection);
        var head = tables.revisionOrFail(tables.branchOrFail(item.plan(), Branch.MAIN).head());
        var piece = new PieceReader(connection).pieces(head.number(), Set.of(item.piece())).get(item.piece());
        var id = Sql.first(connection, row -> row.getString(1), "SELECT plan_id FROM yd_plan WHERE plan_no = ?",
                item.plan()).orElseThrow();
        var name = piece == null ? "" : TagAttributes.of(piece.content()).getOrDefault("name", "");
        return new Descent(id, head.title(), head.year(), item.piece(), name);
    }
}
