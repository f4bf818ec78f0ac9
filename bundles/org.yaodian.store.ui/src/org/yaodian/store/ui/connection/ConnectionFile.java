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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.DialogSettings;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.StoreException;

/** The file that remembers the shared connections. It has no passwords. */
final class ConnectionFile {

    private static final String NAME = "name";
    private static final String ADDRESS = "address";
    private static final String USER = "user";
    private static final String PASSWORD = "password";

    private final Path file;

    ConnectionFile(Path file) {
        this.file = file;
    }

    /** The connections; what cannot be read is reported in the log and left out. */
    List<StoreConnection> read() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        var settings = new DialogSettings("connections");
        var connections = new ArrayList<StoreConnection>();
        try {
            settings.load(file.toString());
            for (var section : settings.getSections()) {
                connections.add(new StoreConnection(section.getName(), section.get(NAME),
                        StoreAddress.parse(section.get(ADDRESS)), section.get(USER),
                        PasswordUse.valueOf(section.get(PASSWORD))));
            }
        } catch (IOException | StoreException | RuntimeException e) {
            ILog.of(ConnectionFile.class).error(file + ": " + e.getMessage(), e);
        }
        return connections;
    }

    void write(List<StoreConnection> connections) throws IOException {
        var settings = new DialogSettings("connections");
        for (var connection : connections) {
            var section = settings.addNewSection(connection.id());
            section.put(NAME, connection.name());
            section.put(ADDRESS, connection.address().toString());
            section.put(USER, connection.user());
            section.put(PASSWORD, connection.password().name());
        }
        Files.createDirectories(file.getParent());
        settings.save(file.toString());
    }
}
