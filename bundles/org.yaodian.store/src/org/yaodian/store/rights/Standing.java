/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.rights;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Messages;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.sql.Engine;
import org.yaodian.store.sql.Sql;

/**
 * What the account may do that a store is open with.
 *
 * @param account     the account
 * @param memberships its rights, one for each unit
 * @param owner       whether it owns the store, and with it may do everything
 */
public record Standing(String account, List<Member> memberships, boolean owner) {

    /** Copies the list. */
    public Standing {
        memberships = List.copyOf(memberships);
    }

    /**
     * Asks the store.
     *
     * @param connection a connection in a transaction
     * @param engine     the database
     * @param account    the account
     * @return its standing
     * @throws SQLException when the database refuses
     */
    public static Standing of(Connection connection, Engine engine, String account) throws SQLException {
        var own = Sql.list(connection,
                row -> new Member(row.getString(1), row.getString(2), Role.ofCode(row.getInt(3))),
                "SELECT account, unit, role FROM yd_member WHERE account = ?", account);
        return new Standing(account, own, engine.isOwner(connection, account));
    }

    /**
     * Whether the account may do what a role may, at least for one unit.
     *
     * @param role the role
     * @return whether it has that right
     */
    public boolean may(Role role) {
        return owner || memberships.stream().anyMatch(member -> member.role().includes(role));
    }

    /**
     * The units for which the account has a role.
     *
     * @param role the role
     * @return names of units
     */
    public Set<String> units(Role role) {
        return memberships.stream().filter(member -> member.role().includes(role)).map(Member::unit)
                .filter(unit -> !unit.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Refuses what the account may not do.
     *
     * @param role   the role that is needed
     * @param engine the database, for the message
     * @throws StoreException when it has no such right
     */
    public void require(Role role, Engine engine) throws StoreException {
        if (!may(role)) {
            throw new StoreException(Problem.DENIED, NLS.bind(Messages.Store_Denied, engine, account));
        }
    }
}
