/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.yaodian.store.StoreException;

/** What differs between the databases that a store can be kept in. Everything else is SQL that all of them take. */
public sealed interface Engine permits DerbyEngine, PostgresEngine {

    /**
     * Opens a connection.
     *
     * @return a connection that commits each statement
     * @throws SQLException when it cannot be had
     */
    Connection connect() throws SQLException;

    /**
     * Checks before the first connection what can be checked without one.
     *
     * @param create whether a store is to be created
     * @throws StoreException when there is no store, or it must not be opened
     */
    void prepare(boolean create) throws StoreException;

    /**
     * Fills in the type names that differ.
     *
     * @param sql a statement with {@code ${bytes}} and {@code ${hash}} for binary columns
     * @return the statement for this engine
     */
    String dialect(String sql);

    /**
     * The short name, which is part of the names of scripts for this engine only.
     *
     * @return {@code derby} or {@code postgresql}
     */
    String name();

    /**
     * Copies the database as a whole before it is changed for good, where the engine can do that by itself.
     *
     * @param connection a connection outside a transaction
     * @param label      part of the name of the copy
     * @return where the copy is; null when the engine leaves this to its administrator
     * @throws SQLException when it cannot be copied
     */
    Path backUp(Connection connection, String label) throws SQLException;

    /**
     * Puts an error of the database in words.
     *
     * @param error the error
     * @return what to tell
     */
    StoreException translate(SQLException error);

    /**
     * Whether a transaction failed only because of another one at the same time.
     *
     * @param error the error
     * @return whether to try again
     */
    boolean isCollision(SQLException error);

    /**
     * Whether a row is there already.
     *
     * @param error the error
     * @return whether a key was violated
     */
    default boolean isDuplicate(SQLException error) {
        return "23505".equals(error.getSQLState());
    }

    /**
     * Whether an account may do everything in the store.
     *
     * @param connection a connection in a transaction
     * @param account    the account
     * @return whether it owns the store
     * @throws SQLException when the database cannot tell
     */
    boolean isOwner(Connection connection, String account) throws SQLException;

    /** Lets go of what was opened besides connections. */
    void close();
}
