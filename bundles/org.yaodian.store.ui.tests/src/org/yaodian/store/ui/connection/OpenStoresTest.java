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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.ui.Trial;

class OpenStoresTest {

    @TempDir
    private Path folder;

    private static StoreConnection shared(int port, PasswordUse use) {
        return new StoreConnection("shared", "市库", new StoreAddress.Shared("127.0.0.1", port, "plans", Map.of()),
                "me", use);
    }

    private static ServerSocket silentServer() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void theOwnStoreIsCreatedOnFirstUseAndOpenedOnce() throws StoreException, PlanFileException {
        try (var trial = new Trial(folder)) {
            assertTrue(trial.store().plans().all().isEmpty());
            assertSame(trial.store(), trial.store());
        }
    }

    @Test
    void theOwnStoreKeepsItsPlansAfterItWasClosed() throws StoreException, PlanFileException {
        try (var trial = new Trial(folder)) {
            trial.commit(trial.file, "首次入库");
            trial.access.stores().close(StoreConnection.OWN);
            assertEquals(1, trial.store().plans().all().size());
        }
    }

    @Test
    void aDeadServerIsExplained() throws IOException, PlanFileException {
        int port;
        try (var server = silentServer()) {
            port = server.getLocalPort();
        }
        var failure = assertThrows(StoreException.class, () -> OpenStores.test(shared(port, PasswordUse.NONE), "",
                true, new NullProgressMonitor()));
        assertEquals(Problem.UNREACHABLE, failure.problem());
        assertEquals(Messages.Explanation_UnreachableAdvice, Explanation.advice(failure));
    }

    @Test
    void waitingForASilentServerCanBeCancelled() throws IOException {
        try (var server = silentServer()) {
            var monitor = new NullProgressMonitor();
            monitor.setCanceled(true);
            var failure = assertThrows(StoreException.class,
                    () -> OpenStores.test(shared(server.getLocalPort(), PasswordUse.NONE), "", true, monitor));
            assertEquals(Problem.CANCELLED, failure.problem());
        }
    }

    @Test
    void nothingIsTriedWhenNobodyTellsThePassword() throws PlanFileException {
        try (var trial = new Trial(folder)) {
            var failure = assertThrows(StoreException.class, () -> trial.access.stores()
                    .get(shared(1, PasswordUse.ASKED), new NullProgressMonitor()));
            assertEquals(Problem.CANCELLED, failure.problem());
        }
    }

    @Test
    void theBackgroundNeverAsksForAPassword() throws PlanFileException {
        try (var trial = new Trial(folder)) {
            trial.answer = "would be asked";
            var failure = assertThrows(StoreException.class, () -> trial.access.stores()
                    .getQuietly(shared(1, PasswordUse.ASKED), new NullProgressMonitor()));
            assertEquals(Problem.CANCELLED, failure.problem());
        }
    }
}
