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

import java.time.Instant;
import java.util.List;

import org.yaodian.model.Identity;
import org.yaodian.store.rights.Role;
import org.yaodian.store.rights.Standing;
import org.yaodian.store.sql.Database;
import org.yaodian.store.sql.Sql;

/** Comments on parts of plans, which everybody may write who may do more than read. */
public final class Remarks {

    private final Database database;
    private final String account;

    Remarks(Database database, String account) {
        this.database = database;
        this.account = account;
    }

    /**
     * Writes a comment.
     *
     * @param planId  the plan
     * @param pieceId the part
     * @param text    what, at most 4000 characters
     * @throws StoreException when the plan is not in the store or the account may not comment
     */
    public void add(String planId, String pieceId, String text) throws StoreException {
        var checked = Texts.message(text);
        database.run(connection -> {
            Standing.of(connection, database.engine(), account).require(Role.COMMENT, database.engine());
            int plan = new Tables(connection).planNumberOrFail(planId);
            return Sql.update(connection, "INSERT INTO yd_comment (plan_no, comment_id, piece_id, author, written,"
                    + " remark) VALUES (?, ?, ?, ?, ?, ?)", plan, Identity.create(), pieceId, account,
                    System.currentTimeMillis(), checked);
        });
    }

    /**
     * The comments on a plan.
     *
     * @param planId the plan
     * @return the oldest first
     * @throws StoreException when the plan is not in the store
     */
    public List<Remark> of(String planId) throws StoreException {
        return database.run(connection -> Sql.list(connection,
                row -> new Remark(row.getString(1), row.getString(2), row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4)), row.getString(5)),
                "SELECT comment_id, piece_id, author, written, remark FROM yd_comment WHERE plan_no = ?"
                        + " ORDER BY written, comment_id",
                new Tables(connection).planNumberOrFail(planId)));
    }
}
