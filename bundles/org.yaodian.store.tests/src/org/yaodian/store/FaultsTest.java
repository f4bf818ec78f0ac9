/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.yaodian.store.StoreAddress.Local;
import org.yaodian.store.StoreAddress.Shared;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.schema.SchemaStep;
import org.yaodian.store.sql.Sql;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class FaultsTest {

    private static final int KILLS = Integer.getInteger("yaodian.store.kills", 3);
    private static final int LONGEST_NANOS = 60_000_000;

    private static Problem problem(Executable request) {
        return assertThrows(StoreException.class, request).problem();
    }

    @OnBothEngines
    void keepsEachPromisedRevisionWhenItIsKilled(TestEngine engine) throws Exception {
        var random = new Random(9);
        var address = engine.fresh();
        var sample = new SamplePlan();
        try (var store = Store.create(address, engine.owner())) {
            Trial.commit(store, sample.plan, 0);
        }
        for (int i = 0; i < KILLS; i++) {
            long promised = killAtRandom(CommittingProcess.start(List.of(), address, engine), random);
            try (var store = Store.open(address, engine.owner())) {
                int revisions = store.verify(new NullProgressMonitor());
                var head = store.plans().resolve(sample.plan.getId(), Branch.MAIN);
                assertTrue(head.number() >= promised, promised + " was promised, there is " + head.number());
                assertEquals(head.number(), revisions);
                assertFalse(Trial.text(store.checkout(head.number()).plan()).isEmpty());
            }
        }
    }

    private static long killAtRandom(Process process, Random random) throws Exception {
        long promised = 0;
        try (var output = CommittingProcess.output(process)) {
            assertEquals(CommittingProcess.READY, output.readLine());
            int wanted = 1 + random.nextInt(4);
            for (int i = 0; i < wanted; i++) {
                promised = Long.parseLong(output.readLine());
            }
            LockSupport.parkNanos(random.nextInt(LONGEST_NANOS));
            process.toHandle().destroyForcibly();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                promised = Long.parseLong(line);
            }
        }
        process.waitFor();
        return promised;
    }

    @Test
    void tellsThatAnotherProcessHasTheStoreOpen() throws Exception {
        var address = TestEngine.DERBY.fresh();
        Store.create(address, TestEngine.DERBY.owner()).close();
        var other = CommittingProcess.start(List.of(), address, TestEngine.DERBY, "wait");
        try (var output = CommittingProcess.output(other)) {
            assertEquals(CommittingProcess.READY, output.readLine());
            assertEquals(Problem.IN_USE, problem(() -> Store.open(address, TestEngine.DERBY.owner())));
        } finally {
            other.destroyForcibly().waitFor();
        }
        Store.open(address, TestEngine.DERBY.owner()).close();
    }

    @Test
    void opensAStoreTwiceInOneProcess() throws Exception {
        var address = TestEngine.DERBY.fresh();
        try (var first = Store.create(address, TestEngine.DERBY.owner())) {
            Store.open(address, TestEngine.DERBY.owner()).close();
            assertTrue(first.plans().all().isEmpty());
        }
    }

    @Test
    void refusesASettingThatLosesCommits() throws Exception {
        var address = TestEngine.DERBY.fresh();
        Store.create(address, TestEngine.DERBY.owner()).close();
        System.setProperty("derby.system.durability", "test");
        try {
            assertEquals(Problem.NOT_DURABLE, problem(() -> Store.open(address, TestEngine.DERBY.owner())));
        } finally {
            System.clearProperty("derby.system.durability");
        }
    }

    @OnBothEngines
    void saysThatThereIsNoStoreOrOneAlready(TestEngine engine) throws Exception {
        var address = engine.fresh();
        assertEquals(Problem.NO_STORE, problem(() -> Store.open(address, engine.owner())));
        Store.create(address, engine.owner()).close();
        assertEquals(Problem.EXISTS, problem(() -> Store.create(address, engine.owner())));
    }

    @Test
    void saysThatThePasswordIsWrongWithoutShowingIt() throws Exception {
        var address = TestEngine.POSTGRESQL.fresh();
        Store.create(address, TestEngine.POSTGRESQL.owner()).close();
        TestEngine.requirePasswords();
        var failure = assertThrows(StoreException.class,
                () -> Store.open(address, new Credentials("stranger", "geheim")));
        assertEquals(Problem.WRONG_PASSWORD, failure.problem());
        for (Throwable each = failure; each != null; each = each.getCause()) {
            assertFalse(String.valueOf(each.getMessage()).contains("geheim"));
        }
    }

    @Test
    void saysThatTheServerDoesNotAnswer() {
        var nobody = new Shared("localhost", 1, "store", Map.of());
        assertEquals(Problem.UNREACHABLE, problem(() -> Store.open(nobody, new Credentials("a", ""))));
    }

    @Test
    void goesOnAfterTheServerClosedItsConnections() throws Exception {
        try (var store = TestEngine.POSTGRESQL.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            TestEngine.sql("postgres", "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                    + ((Shared) store.address()).database() + "'");
            sample.network.setName("x");
            assertEquals(2, Trial.commit(store, sample.plan, first.number()).number());
        }
    }

    @Test
    void reportsADamagedDatabase() throws Exception {
        var address = (Local) TestEngine.DERBY.fresh();
        try (var store = Store.create(address, TestEngine.DERBY.owner())) {
            Trial.commit(store, new SamplePlan().plan, 0);
        }
        try (var files = Files.list(address.folder().resolve("database/seg0"))) {
            for (var file : files.toList()) {
                Files.write(file, new byte[(int) Files.size(file)]);
            }
        }
        assertEquals(Problem.DAMAGED, problem(() -> Store.open(address, TestEngine.DERBY.owner())));
    }

    @OnBothEngines
    void refusesAStoreOfANewerProgram(TestEngine engine) throws Exception {
        var address = engine.fresh();
        try (var store = Store.create(address, engine.owner())) {
            store.database().run(connection -> Sql.update(connection, "INSERT INTO yd_schema VALUES (99, 0)"));
        }
        assertEquals(Problem.NEWER, problem(() -> Store.open(address, engine.owner())));
    }

    @OnBothEngines
    void keepsTheOldFormWhenAStepFails(TestEngine engine) throws Exception {
        var address = engine.fresh();
        var sample = new SamplePlan();
        try (var store = Store.create(address, engine.owner())) {
            Trial.commit(store, sample.plan, 0);
        }
        var broken = List.of(new SchemaStep(1), new SchemaStep(900));
        assertEquals(Problem.UPGRADE_FAILED, problem(() -> Store.open(address, engine.owner(), false, broken)));
        try (var store = Store.open(address, engine.owner())) {
            assertEquals(1, store.verify(new NullProgressMonitor()));
            assertEquals(1, (long) store.database()
                    .run(connection -> Sql.number(connection, "SELECT MAX(form) FROM yd_schema")));
        }
        var step = List.of(new SchemaStep(1), new SchemaStep(901));
        try (var store = Store.open(address, engine.owner(), false, step)) {
            assertEquals(901, (long) store.database()
                    .run(connection -> Sql.number(connection, "SELECT MAX(form) FROM yd_schema")));
        }
        if (address instanceof Local local) {
            try (var files = Files.list(local.folder())) {
                assertEquals(2,
                        files.filter(file -> file.getFileName().toString().startsWith("backup-form-1")).count());
            }
        }
    }
}
