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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {

    private static final StoreConnection SHARED = new ConnectionDraft("市库", "db.example.cn", "5433", "plans",
            "信息委", "secret-0815", true, true).connection();

    @TempDir
    private Path folder;

    private Connections connections() {
        return new Connections(folder.resolve("store"), folder.resolve("state").resolve("connections.xml"));
    }

    @Test
    void theStoreOfTheWorkspaceIsThereWithoutSetUp() {
        assertEquals(List.of(StoreConnection.OWN),
                connections().all().stream().map(StoreConnection::id).toList());
    }

    @Test
    void aSharedConnectionIsThereAfterARestart() throws IOException {
        connections().put(SHARED);
        assertEquals(SHARED, connections().all().get(1));
    }

    @Test
    void noPasswordIsInTheFile() throws IOException {
        connections().put(SHARED);
        assertFalse(Files.readString(folder.resolve("state").resolve("connections.xml")).contains("0815"));
    }

    @Test
    void aRemovedConnectionIsGoneAfterARestart() throws IOException {
        var connections = connections();
        connections.put(SHARED);
        connections.remove(SHARED);
        assertEquals(1, connections().all().size());
    }

    @Test
    void aDamagedFileLeavesTheOwnStore() throws IOException {
        connections().put(SHARED);
        Files.writeString(folder.resolve("state").resolve("connections.xml"), "<section name=\"conn");
        assertEquals(1, connections().all().size());
    }

    @Test
    void viewsAreToldOfANewConnection() throws IOException {
        var told = new ArrayList<String>();
        var connections = connections();
        connections.addListener(() -> told.add("changed"));
        connections.put(SHARED);
        assertTrue(told.contains("changed"));
    }
}
