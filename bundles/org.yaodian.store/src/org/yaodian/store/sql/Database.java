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
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Messages;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/**
 * Runs work in transactions. A client needs one connection at a time, two when a background job asks for news, so the
 * idle ones are simply kept and tested before they are used again.
 */
public final class Database implements AutoCloseable {

    /**
     * Work in one transaction.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * Does the work; may be called again when it collided with that of others.
         *
         * @param connection inside a transaction; neither committed nor closed by the work
         * @return the result
         * @throws SQLException   when the database refuses
         * @throws StoreException when the work itself refuses; everything is rolled back
         */
        T run(Connection connection) throws SQLException, StoreException;
    }

    private static final int ATTEMPTS = 60;
    private static final int MOST_IDLE = 2;
    private static final int SECONDS_TO_ANSWER = 5;
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(40);

    private final Engine engine;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * Makes a database on an engine that is prepared.
     *
     * @param engine closed with the database
     */
    public Database(Engine engine) {
        this.engine = engine;
    }

    /**
     * What differs between databases.
     *
     * @return the engine
     */
    public Engine engine() {
        return engine;
    }

    /**
     * Runs work that only reads, or writes once, in a transaction.
     *
     * @param <T>  its result
     * @param work the work
     * @return what it returns
     * @throws StoreException when the work or the database refuses, in words for a person; nothing is stored then
     */
    public <T> T run(Work<T> work) throws StoreException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return attempt(work);
            } catch (SQLException e) {
                if (!engine.isCollision(e) && !engine.isDuplicate(e)) {
                    throw engine.translate(e);
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
            }
        }
        throw new StoreException(Problem.OTHER, NLS.bind(Messages.Store_Busy, engine));
    }

    private <T> T attempt(Work<T> work) throws SQLException, StoreException {
        var connection = take();
        boolean done = false;
        try {
            connection.setAutoCommit(false);
            var result = work.run(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (done || rollBack(connection)) {
                giveBack(connection);
            } else {
                close(connection);
            }
        }
    }

    /**
     * A connection of its own, for work that is not one transaction.
     *
     * @return a connection that commits each statement; closed by the caller
     * @throws StoreException when there is none to be had
     */
    public Connection connect() throws StoreException {
        try {
            return engine.connect();
        } catch (SQLException e) {
            throw engine.translate(e);
        }
    }

    private Connection take() throws SQLException {
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            if (connection.isValid(SECONDS_TO_ANSWER)) {
                return connection;
            }
            close(connection);
        }
        return engine.connect();
    }

    private void giveBack(Connection connection) {
        if (closed || idle.size() >= MOST_IDLE) {
            close(connection);
        } else {
            idle.push(connection);
        }
    }

    private static boolean rollBack(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException lost) {
            return false;
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException lost) {
            // a connection that does not even close is of no use to anybody
        }
    }

    @Override
    public void close() {
        closed = true;
        for (var connection = idle.poll(); connection != null; connection = idle.poll()) {
            close(connection);
        }
        engine.close();
    }
}
