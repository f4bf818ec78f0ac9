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

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;

/** What all views and commands share: connections, open stores, and who wants to know when a store changed. */
public final class StoreAccess implements AutoCloseable {

    private static final String FOLDER = ".yaodian";
    private static StoreAccess instance;

    private final Connections connections;
    private final OpenStores stores;
    private final Passwords passwords;
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /**
     * Makes an access of its own, for tests.
     *
     * @param ownStore  the folder of the own store
     * @param file      where connections are remembered
     * @param passwords where passwords are kept
     * @param question  asks for passwords
     */
    public StoreAccess(Path ownStore, Path file, Passwords passwords, PasswordQuestion question) {
        connections = new Connections(ownStore, file);
        stores = new OpenStores(passwords, question);
        this.passwords = passwords;
    }

    /**
     * The access of this program. The own store lies beside the projects of the workspace, not in its metadata, which
     * people delete when something is wrong.
     *
     * @return the only instance
     */
    public static synchronized StoreAccess get() {
        if (instance == null) {
            var workspace = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath();
            var state = Platform.getStateLocation(Platform.getBundle("org.yaodian.store.ui")).toPath();
            instance = new StoreAccess(workspace.resolve(FOLDER).resolve("store"), state.resolve("connections.xml"),
                    new SecurePasswords(), (connection, wasWrong) -> PasswordDialog
                            .ask(PlatformUI.getWorkbench().getDisplay(), connection, wasWrong));
        }
        return instance;
    }

    /** Closes all stores of this program, when it ends. */
    static synchronized void closeAll() {
        if (instance != null) {
            instance.close();
            instance = null;
        }
    }

    /**
     * The connections.
     *
     * @return all of them
     */
    public Connections connections() {
        return connections;
    }

    /**
     * The open stores.
     *
     * @return those that were needed until now
     */
    public OpenStores stores() {
        return stores;
    }

    /**
     * Where passwords are kept.
     *
     * @return the passwords
     */
    public Passwords passwords() {
        return passwords;
    }

    /**
     * Adds a listener.
     *
     * @param listener gets the id of a connection whose store has new content, in any thread
     */
    public void addListener(Consumer<String> listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener one that was added
     */
    public void removeListener(Consumer<String> listener) {
        listeners.remove(listener);
    }

    /**
     * Tells all who want to know that a store has new content.
     *
     * @param connection its connection
     */
    public void changed(StoreConnection connection) {
        listeners.forEach(listener -> listener.accept(connection.id()));
    }

    @Override
    public void close() {
        stores.close();
    }
}
