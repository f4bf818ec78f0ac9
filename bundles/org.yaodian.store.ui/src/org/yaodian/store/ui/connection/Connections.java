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

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.yaodian.store.Credentials;
import org.yaodian.store.StoreAddress;

/** The connections of this workspace: its own store first, then the shared ones. May be used in any thread. */
public final class Connections {

    private final StoreConnection own;
    private final ConnectionFile file;
    private final List<StoreConnection> shared;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * Reads the connections.
     *
     * @param ownStore the folder of the workspace's own store, which need not exist
     * @param file     where the shared ones are remembered, which need not exist
     */
    public Connections(Path ownStore, Path file) {
        own = new StoreConnection(StoreConnection.OWN, Messages.Connections_Own, new StoreAddress.Local(ownStore),
                Credentials.local().user(), PasswordUse.NONE);
        this.file = new ConnectionFile(file);
        shared = new CopyOnWriteArrayList<>(this.file.read());
    }

    /**
     * All connections.
     *
     * @return the own store and the shared ones, in the order in which they were made
     */
    public List<StoreConnection> all() {
        return Stream.concat(Stream.of(own), shared.stream()).toList();
    }

    /**
     * The connection with an id.
     *
     * @param id the id
     * @return empty when it was removed
     */
    public Optional<StoreConnection> find(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Adds a connection, or replaces the one with its id, and remembers it.
     *
     * @param connection a shared connection
     * @throws IOException when it cannot be remembered; it is there until the program ends
     */
    public void put(StoreConnection connection) throws IOException {
        int index = shared.stream().map(StoreConnection::id).toList().indexOf(connection.id());
        if (index < 0) {
            shared.add(connection);
        } else {
            shared.set(index, connection);
        }
        changed();
    }

    /**
     * Forgets a connection. The store stays as it is.
     *
     * @param connection a shared connection
     * @throws IOException when this cannot be remembered
     */
    public void remove(StoreConnection connection) throws IOException {
        shared.removeIf(each -> each.id().equals(connection.id()));
        changed();
    }

    private void changed() throws IOException {
        try {
            file.write(List.copyOf(shared));
        } finally {
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Adds a listener.
     *
     * @param listener is run in the thread that changed the connections
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener one that was added
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
