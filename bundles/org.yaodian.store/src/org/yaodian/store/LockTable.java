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
import java.time.Instant;
import java.util.List;

import org.yaodian.store.sql.Sql;

/** The rows of soft locks. One that has expired does not count and is taken away by the next who locks. */
final class LockTable {

    private final Connection connection;

    LockTable(Connection connection) {
        this.connection = connection;
    }

    List<SoftLock> of(int plan) throws SQLException {
        return Sql.list(connection,
                row -> new SoftLock(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)),
                        Instant.ofEpochMilli(row.getLong(4))),
                "SELECT subject, owner, taken, expires FROM yd_lock WHERE plan_no = ? AND expires > ? ORDER BY subject",
                plan, System.currentTimeMillis());
    }

    void put(int plan, SoftLock lock) throws SQLException {
        remove(plan, lock.subject());
        Sql.update(connection, "INSERT INTO yd_lock (plan_no, subject, owner, taken, expires) VALUES (?, ?, ?, ?, ?)",
                plan, lock.subject(), lock.owner(), lock.taken().toEpochMilli(), lock.expires().toEpochMilli());
    }

    void remove(int plan, String subject) throws SQLException {
        Sql.update(connection, "DELETE FROM yd_lock WHERE plan_no = ? AND subject = ?", plan, subject);
    }

    /** The locks of others on what a commit changes. */
    List<SoftLock> against(int plan, Commit commit) throws SQLException, StoreException {
        var locks = of(plan).stream().filter(lock -> !lock.owner().equals(commit.author().name())).toList();
        if (locks.isEmpty()) {
            return locks;
        }
        var touched = TouchedParts.of(new PieceReader(connection), commit);
        return locks.stream().filter(lock -> touched.contains(lock.subject())).toList();
    }
}
