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

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.yaodian.store.piece.Hash;

/** Runs statements with parameters. */
public final class Sql {

    /**
     * Makes an object of a row.
     *
     * @param <T> its class
     */
    @FunctionalInterface
    public interface RowReader<T> {

        /**
         * Reads the current row.
         *
         * @param row on a row
         * @return the object
         * @throws SQLException when the database fails
         */
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {
    }

    /**
     * All rows of a query.
     *
     * @param <T>        what a row becomes
     * @param connection where to ask
     * @param reader     reads a row
     * @param sql        the query
     * @param values     its parameters: strings, numbers, hashes or null
     * @return the rows in the order of the query
     * @throws SQLException when the database refuses
     */
    public static <T> List<T> list(Connection connection, RowReader<T> reader, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            try (var rows = statement.executeQuery()) {
                var result = new ArrayList<T>();
                while (rows.next()) {
                    result.add(reader.read(rows));
                }
                return result;
            }
        }
    }

    /**
     * The first row of a query.
     *
     * @param <T>        what a row becomes; never null
     * @param connection where to ask
     * @param reader     reads a row
     * @param sql        the query
     * @param values     its parameters
     * @return the first row, if there is one
     * @throws SQLException when the database refuses
     */
    public static <T> Optional<T> first(Connection connection, RowReader<T> reader, String sql, Object... values)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            statement.setMaxRows(1);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        }
    }

    /**
     * A number that a query gives.
     *
     * @param connection where to ask
     * @param sql        a query with one row
     * @param values     its parameters
     * @return the number, 0 for null or no row
     * @throws SQLException when the database refuses
     */
    public static long number(Connection connection, String sql, Object... values) throws SQLException {
        return first(connection, row -> row.getLong(1), sql, values).orElse(0L);
    }

    /**
     * Changes rows.
     *
     * @param connection where
     * @param sql        the statement
     * @param values     its parameters
     * @return how many rows were changed
     * @throws SQLException when the database refuses
     */
    public static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        }
    }

    /**
     * Sets the parameters of a statement.
     *
     * @param statement the statement
     * @param values    its parameters: strings, numbers, hashes, bytes or null
     * @throws SQLException when the database refuses
     */
    public static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case null -> statement.setNull(i + 1, Types.VARCHAR);
                case String text -> statement.setString(i + 1, text);
                case Integer number -> statement.setInt(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case Hash hash -> statement.setBytes(i + 1, hash.bytes());
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                default -> throw new IllegalArgumentException(String.valueOf(values[i]));
            }
        }
    }
}
