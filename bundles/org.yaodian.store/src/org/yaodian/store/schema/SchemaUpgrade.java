/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Messages;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.sql.Engine;

/**
 * Brings a store to the form that this program knows, one transaction for each step with a row that tells the new form.
 * Before the first step on a store that holds something it is copied where the engine can do that.
 */
public final class SchemaUpgrade {

    private final Engine engine;
    private final List<SchemaStep> steps;

    /**
     * Prepares an upgrade.
     *
     * @param engine the database
     * @param steps  all steps from the first, in order
     */
    public SchemaUpgrade(Engine engine, List<SchemaStep> steps) {
        this.engine = engine;
        this.steps = List.copyOf(steps);
    }

    /**
     * Takes the steps that the store lacks.
     *
     * @param connection a connection of its own, outside a transaction
     * @throws StoreException when the store is newer than the program, or a step failed; it then has the form of the
     *                        step before
     */
    public void run(Connection connection) throws StoreException {
        try {
            connection.setAutoCommit(false);
            int form = form(connection);
            connection.commit();
            int newest = steps.getLast().number();
            if (form > newest) {
                throw new StoreException(Problem.NEWER,
                        NLS.bind(Messages.Store_Newer, new Object[]{engine, form, newest}));
            }
            if (form > 0 && form < newest) {
                connection.setAutoCommit(true);
                engine.backUp(connection, "form-" + form + "-" + System.currentTimeMillis());
                connection.setAutoCommit(false);
            }
            for (var step : steps) {
                if (step.number() > form) {
                    take(connection, step);
                }
            }
        } catch (SQLException e) {
            throw engine.translate(e);
        }
    }

    private void take(Connection connection, SchemaStep step) throws SQLException, StoreException {
        try (var statement = connection.createStatement()) {
            for (var sql : step.statements(engine)) {
                statement.execute(sql);
            }
            statement.execute("INSERT INTO yd_schema (form, reached) VALUES (" + step.number() + ", "
                    + System.currentTimeMillis() + ")");
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw new StoreException(Problem.UPGRADE_FAILED, NLS.bind(Messages.Store_UpgradeFailed,
                    new Object[]{engine, step.number(), step.number() - 1, e.getMessage()}), e);
        }
    }

    /**
     * The form that a store has.
     *
     * @param connection a connection in a transaction
     * @return the number of the last step taken; 0 for a new store
     * @throws SQLException when the database cannot be read
     */
    private static int form(Connection connection) throws SQLException {
        if (!hasTable(connection)) {
            try (var statement = connection.createStatement()) {
                statement
                        .execute("CREATE TABLE yd_schema (form INTEGER NOT NULL PRIMARY KEY, reached BIGINT NOT NULL)");
            }
            return 0;
        }
        try (var query = connection.prepareStatement("SELECT MAX(form) FROM yd_schema");
                var rows = query.executeQuery()) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        var metaData = connection.getMetaData();
        var name = metaData.storesUpperCaseIdentifiers() ? "YD_SCHEMA" : "yd_schema";
        try (var tables = metaData.getTables(connection.getCatalog(), connection.getSchema(), name, null)) {
            return tables.next();
        }
    }
}
