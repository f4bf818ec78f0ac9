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
import java.util.Map;
import java.util.Properties;

import org.eclipse.osgi.util.NLS;
import org.postgresql.Driver;
import org.yaodian.store.Credentials;
import org.yaodian.store.Messages;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/** PostgreSQL, or a database that speaks its language, on a server. */
public final class PostgresEngine implements Engine {

    /** The schema that holds the tables. */
    public static final String SCHEMA = "yaodian";

    private static final Map<String, String> DEFAULTS = Map.of("reWriteBatchedInserts", "true", "connectTimeout", "10",
            "socketTimeout", "600", "tcpKeepAlive", "true", "ApplicationName", "Yaodian", "currentSchema", SCHEMA);

    private final StoreAddress.Shared address;
    private final Credentials credentials;

    /**
     * Makes an engine; nothing is opened yet.
     *
     * @param address     the server
     * @param credentials the account
     */
    public PostgresEngine(StoreAddress.Shared address, Credentials credentials) {
        this.address = address;
        this.credentials = credentials;
    }

    @Override
    public void prepare(boolean create) throws StoreException {
        try (var connection = connect()) {
            boolean exists = exists(connection);
            if (create && exists) {
                throw new StoreException(Problem.EXISTS, NLS.bind(Messages.Store_Exists, this));
            }
            if (!create && !exists) {
                throw new StoreException(Problem.NO_STORE, NLS.bind(Messages.Store_None, this));
            }
            if (create) {
                try (var statement = connection.createStatement()) {
                    statement.execute("CREATE SCHEMA IF NOT EXISTS " + SCHEMA);
                }
            }
        } catch (SQLException e) {
            throw translate(e);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement(
                "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = 'yd_schema'")) {
            query.setString(1, SCHEMA);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Override
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.putAll(DEFAULTS);
        properties.putAll(address.parameters());
        properties.setProperty("user", credentials.user());
        properties.setProperty("password", credentials.password());
        var url = "jdbc:postgresql://" + address.host() + ":" + address.port() + "/" + address.database();
        return new Driver().connect(url, properties);
    }

    @Override
    public String dialect(String sql) {
        return sql.replace("${bytes}", "BYTEA").replace("${hash}", "BYTEA");
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public Path backUp(Connection connection, String label) {
        return null;
    }

    @Override
    public boolean isOwner(Connection connection, String account) throws SQLException {
        return Sql.number(connection, "SELECT COUNT(*) FROM pg_tables WHERE schemaname = ? AND tablename = 'yd_schema'"
                + " AND tableowner = CURRENT_USER", SCHEMA) > 0;
    }

    @Override
    public StoreException translate(SQLException error) {
        if (Errors.hasState(error, "28")) {
            return problem(Problem.WRONG_PASSWORD, Messages.Store_WrongPassword, error);
        }
        if (Errors.hasState(error, "53100") || Errors.isDiskFull(error)) {
            return problem(Problem.FULL, Messages.Store_Full, error);
        }
        if (Errors.hasState(error, "08", "57P")) {
            return problem(Problem.UNREACHABLE, Messages.Store_Unreachable, error);
        }
        if (Errors.hasState(error, "3D000")) {
            return problem(Problem.NO_STORE, Messages.Store_NoDatabase, error);
        }
        if (Errors.hasState(error, "42501")) {
            return new StoreException(Problem.DENIED, NLS.bind(Messages.Store_Denied, this, credentials.user()), error);
        }
        if (Errors.hasState(error, "XX001", "XX002")) {
            return problem(Problem.DAMAGED, Messages.Store_Damaged, error);
        }
        return problem(Problem.OTHER, Messages.Store_Failed, error);
    }

    private StoreException problem(Problem problem, String message, SQLException error) {
        return new StoreException(problem, NLS.bind(message, this, error.getMessage()), error);
    }

    @Override
    public boolean isCollision(SQLException error) {
        return Errors.hasState(error, "40001", "40P01", "55P03");
    }

    @Override
    public void close() {
        // each connection is closed by who has it
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
