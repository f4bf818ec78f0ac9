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

import org.yaodian.store.sql.Database;
import org.yaodian.store.sql.Sql;
import org.yaodian.store.StoreException;

/**
 * Who may do what in a store. On PostgreSQL the server holds it with row policies for each account; the client checks
 * the same before it sends anything. In Derby anybody may do anything until the first right is given, and then the
 * client alone holds it: whoever has the folder has the data.
 */
public final class Rights {

    private final Database database;
    private final String account;

    /**
     * The rights of an open store.
     *
     * @param database its database
     * @param account  the account that it is open with
     */
    public Rights(Database database, String account) {
        this.database = database;
        this.account = account;
    }

    /**
     * What the account may do that the store is open with.
     *
     * @return its standing
     * @throws StoreException when the store cannot be asked
     */
    public Standing mine() throws StoreException {
        return database.run(connection -> Standing.of(connection, database.engine(), account));
    }

    /**
     * All rights that were given.
     *
     * @return the members, by account and unit; on a server only one's own for those who are no administrators
     * @throws StoreException when the store cannot be asked
     */
    public List<Member> members() throws StoreException {
        return database.run(connection -> Sql.list(connection,
                row -> new Member(row.getString(1), row.getString(2), Role.ofCode(row.getInt(3))),
                "SELECT account, unit, role FROM yd_member ORDER BY account, unit"));
    }

    /**
     * Gives a right in place of the one that the account has for the unit.
     *
     * @param member the right
     * @throws StoreException when the own account is no administrator
     */
    public void grant(Member member) throws StoreException {
        database.run(connection -> {
            var standing = Standing.of(connection, database.engine(), account);
            standing.require(Role.ADMINISTER, database.engine());
            if (standing.memberships().isEmpty() && Sql.number(connection, "SELECT COUNT(*) FROM yd_member") == 0) {
                insert(connection, new Member(account, "", Role.ADMINISTER));
            }
            Sql.update(connection, "DELETE FROM yd_member WHERE account = ? AND unit = ?", member.account(),
                    member.unit());
            insert(connection, member);
            return null;
        });
    }

    /**
     * Takes a right away.
     *
     * @param member the account and the unit; the role does not matter
     * @throws StoreException when the own account is no administrator
     */
    public void revoke(Member member) throws StoreException {
        database.run(connection -> {
            Standing.of(connection, database.engine(), account).require(Role.ADMINISTER, database.engine());
            return Sql.update(connection, "DELETE FROM yd_member WHERE account = ? AND unit = ?", member.account(),
                    member.unit());
        });
    }

    private static void insert(Connection connection, Member member) throws SQLException {
        Sql.update(connection, "INSERT INTO yd_member (account, unit, role) VALUES (?, ?, ?)", member.account(),
                member.unit(), member.role().code());
    }
}
