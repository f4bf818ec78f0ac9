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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.yaodian.store.rights.Role;
import org.yaodian.store.rights.Standing;
import org.yaodian.store.sql.Database;

/**
 * Soft locks: somebody asks others to leave a chapter or a sector alone for a while. They hold nobody up for ever, as
 * each expires, and a commit can override them on purpose.
 */
public final class Locks {

    private final Database database;
    private final String account;

    Locks(Database database, String account) {
        this.database = database;
        this.account = account;
    }

    private void require(Connection connection, Role role) throws SQLException, StoreException {
        Standing.of(connection, database.engine(), account).require(role, database.engine());
    }

    /**
     * The locks of a plan that hold now.
     *
     * @param planId the plan
     * @return the locks by their subjects
     * @throws StoreException when the store cannot be asked
     */
    public List<SoftLock> of(String planId) throws StoreException {
        return database.run(connection -> {
            var plan = new Tables(connection).planNumber(planId);
            return plan.isPresent() ? new LockTable(connection).of(plan.get()) : List.<SoftLock>of();
        });
    }

    /**
     * Takes or prolongs a lock.
     *
     * @param planId  the plan
     * @param subject the id of a chapter, or {@link SoftLock#SECTOR} and the id of a sector
     * @param owner   who
     * @param length  for how long from now
     * @return the lock of somebody else that is in the way; empty when it is taken
     * @throws StoreException when the plan is not in the store
     */
    public Optional<SoftLock> take(String planId, String subject, String owner, Duration length)
            throws StoreException {
        var name = Texts.name(owner);
        return database.run(connection -> {
            require(connection, Role.EDIT);
            var table = new LockTable(connection);
            int plan = new Tables(connection).planNumberOrFail(planId);
            var other = table.of(plan).stream()
                    .filter(lock -> lock.subject().equals(subject) && !lock.owner().equals(name)).findFirst();
            if (other.isEmpty()) {
                var now = Instant.now();
                table.put(plan, new SoftLock(subject, name, now, now.plus(length)));
            }
            return other;
        });
    }

    /**
     * Gives a lock back; that of somebody else stays.
     *
     * @param planId  the plan
     * @param subject what was locked
     * @param owner   who locked it
     * @throws StoreException when the plan is not in the store
     */
    public void release(String planId, String subject, String owner) throws StoreException {
        database.run(connection -> {
            require(connection, Role.EDIT);
            var table = new LockTable(connection);
            int plan = new Tables(connection).planNumberOrFail(planId);
            if (table.of(plan).stream()
                    .anyMatch(lock -> lock.subject().equals(subject) && lock.owner().equals(owner))) {
                table.remove(plan, subject);
            }
            return null;
        });
    }
}
