/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.yaodian.store.Credentials;
import org.yaodian.store.Store;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/** The stores that are open. Each is opened when it is first needed and closed with the program. */
public final class OpenStores implements AutoCloseable {

    /** Opens one store at a time and remembers it. */
    private static final class Slot {
        private Store store;
        private String password;
    }

    private final Passwords passwords;
    private final PasswordQuestion question;
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();

    /**
     * Nothing is open at first.
     *
     * @param passwords where passwords are kept
     * @param question  asks for those that are not
     */
    public OpenStores(Passwords passwords, PasswordQuestion question) {
        this.passwords = passwords;
        this.question = question;
    }

    /**
     * The open store of a connection. The own store is created when there is none.
     *
     * @param connection the connection
     * @param monitor    cancels the waiting for a server
     * @return the store, not to be closed by the caller
     * @throws StoreException when it cannot be opened, or the person gave up
     */
    public Store get(StoreConnection connection, IProgressMonitor monitor) throws StoreException {
        return get(connection, question, monitor);
    }

    /**
     * The open store of a connection, for a background job that must not ask anybody.
     *
     * @param connection the connection
     * @param monitor    cancels the waiting for a server
     * @return the store, not to be closed by the caller
     * @throws StoreException when it cannot be opened without a question
     */
    public Store getQuietly(StoreConnection connection, IProgressMonitor monitor) throws StoreException {
        return get(connection, (asked, wasWrong) -> Optional.empty(), monitor);
    }

    private Store get(StoreConnection connection, PasswordQuestion asker, IProgressMonitor monitor)
            throws StoreException {
        var slot = slots.computeIfAbsent(connection.id(), id -> new Slot());
        synchronized (slot) {
            if (slot.store == null) {
                slot.store = open(connection, slot, asker, monitor);
            }
            return slot.store;
        }
    }

    private Store open(StoreConnection connection, Slot slot, PasswordQuestion asker, IProgressMonitor monitor)
            throws StoreException {
        boolean wasWrong = false;
        while (true) {
            var password = password(connection, slot, asker, wasWrong);
            try {
                var store = open(connection, new Credentials(connection.user(), password), monitor);
                slot.password = password;
                return store;
            } catch (StoreException e) {
                if (e.problem() != Problem.WRONG_PASSWORD || connection.password() == PasswordUse.NONE) {
                    throw e;
                }
                slot.password = null;
                wasWrong = true;
            }
        }
    }

    private String password(StoreConnection connection, Slot slot, PasswordQuestion asker, boolean wasWrong)
            throws StoreException {
        if (connection.password() == PasswordUse.NONE) {
            return "";
        }
        if (!wasWrong && slot.password != null) {
            return slot.password;
        }
        var kept = wasWrong || connection.password() == PasswordUse.ASKED ? null
                : passwords.find(connection.id()).orElse(null);
        if (kept != null) {
            return kept;
        }
        return asker.ask(connection, wasWrong)
                .orElseThrow(() -> new StoreException(Problem.CANCELLED, Messages.Patience_Cancelled));
    }

    private static Store open(StoreConnection connection, Credentials credentials, IProgressMonitor monitor)
            throws StoreException {
        return Patience.call(() -> {
            try {
                return Store.open(connection.address(), credentials);
            } catch (StoreException e) {
                if (e.problem() == Problem.NO_STORE && connection.isOwn()) {
                    return Store.create(connection.address(), credentials);
                }
                throw e;
            }
        }, Store::close, monitor);
    }

    /**
     * Tries a connection without keeping it open.
     *
     * @param connection the connection
     * @param password   its password; empty for none
     * @param create     whether tables are made in a database that has none
     * @param monitor    cancels the waiting for a server
     * @throws StoreException what is wrong with it
     */
    public static void test(StoreConnection connection, String password, boolean create, IProgressMonitor monitor)
            throws StoreException {
        var credentials = new Credentials(connection.user(), password);
        Patience.call(() -> {
            try {
                return Store.open(connection.address(), credentials);
            } catch (StoreException e) {
                if (create && Explanation.isEmptyDatabase(e)) {
                    return Store.create(connection.address(), credentials);
                }
                throw e;
            }
        }, Store::close, monitor).close();
    }

    /**
     * Closes the store of a connection, so that it is opened anew when it is needed again.
     *
     * @param connection the id of the connection
     */
    public void close(String connection) {
        var slot = slots.remove(connection);
        if (slot != null) {
            synchronized (slot) {
                if (slot.store != null) {
                    slot.store.close();
                    slot.store = null;
                }
            }
        }
    }

    @Override
    public void close() {
        slots.keySet().forEach(this::close);
    }
}
