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

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Hash;
import org.yaodian.store.rights.Member;
import org.yaodian.store.rights.Role;
import org.yaodian.store.sql.Sql;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class TransferTest {

    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

    @TempDir
    private Path folder;

    /** A store with two revisions, a draft, a tag, a file and a right. */
    private Store filled(TestEngine engine) throws Exception {
        var store = engine.create();
        var sample = new SamplePlan();
        var first = Trial.commit(store, sample.plan, 0);
        sample.network.setName("x".repeat(50_000));
        var second = Trial.commit(store, sample.plan, first.number());
        store.plans().fork(sample.plan.getId(), "征求意见稿", first.number(), Trial.KEEPER);
        store.plans().tag(sample.plan.getId(), "正式印发", second.number(), "", Trial.KEEPER);
        store.files().put(Files.write(folder.resolve("evidence"), new byte[70_000]));
        store.rights().grant(new Member("keeper", "", Role.ADMINISTER));
        return store;
    }

    private static void assertEqual(Store expected, Store actual) throws StoreException, PlanFileException {
        var plan = expected.plans().all().get(0);
        assertEquals(expected.plans().all(), actual.plans().all());
        assertEquals(expected.plans().tags(plan.id()), actual.plans().tags(plan.id()));
        assertEquals(expected.plans().branches(plan.id()), actual.plans().branches(plan.id()));
        assertEquals(Set.copyOf(expected.rights().members()), Set.copyOf(actual.rights().members()));
        var log = expected.history().log(plan.id(), Branch.MAIN);
        assertEquals(log, actual.history().log(plan.id(), Branch.MAIN));
        for (var revision : log) {
            assertEquals(Trial.text(expected.checkout(revision.number()).plan()),
                    Trial.text(actual.checkout(revision.number()).plan()));
        }
        assertEquals(log.size(), actual.verify(MONITOR));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"DERBY,POSTGRESQL", "POSTGRESQL,DERBY"})
    void copiesAllRevisionsToAnotherEngine(TestEngine from, TestEngine to) throws Exception {
        try (var source = filled(from); var target = to.create()) {
            source.transfer().copyTo(target.transfer(), MONITOR);
            assertEqual(source, target);
        }
    }

    @OnBothEngines
    void restoresABackup(TestEngine engine) throws Exception {
        var backup = folder.resolve("store.zip");
        try (var source = filled(engine); var target = engine.create()) {
            source.transfer().backUp(backup, MONITOR);
            target.transfer().restore(backup, MONITOR);
            assertEqual(source, target);
            var full = assertThrows(StoreException.class, () -> target.transfer().restore(backup, MONITOR));
            assertEquals(Problem.EXISTS, full.problem());
            var taken = assertThrows(StoreException.class, () -> source.transfer().backUp(backup, MONITOR));
            assertEquals(Problem.EXISTS, taken.problem());
        }
    }

    @OnBothEngines
    void refusesADamagedBackupAndLeavesTheStoreEmpty(TestEngine engine) throws Exception {
        var backup = folder.resolve("store.zip");
        try (var source = filled(engine); var target = engine.create()) {
            source.transfer().backUp(backup, MONITOR);
            var bytes = Files.readAllBytes(backup);
            for (int i = 0; i < 40; i++) {
                var broken = bytes.clone();
                int at = (int) ((long) i * bytes.length / 40);
                broken[at] ^= 0x55;
                var file = Files.write(folder.resolve("broken.zip"), broken);
                try {
                    target.transfer().restore(file, MONITOR);
                    assertEqual(source, target);
                    return;
                } catch (StoreException e) {
                    assertTrue(Set.of(Problem.DAMAGED, Problem.REQUEST).contains(e.problem()), e.toString());
                    assertTrue(target.plans().all().isEmpty());
                }
            }
        }
    }

    @OnBothEngines
    void reportsContentThatWasChangedBehindItsBack(TestEngine engine) throws Exception {
        try (var store = filled(engine)) {
            assertEquals(2, store.verify(MONITOR));
            store.database().run(connection -> Sql.update(connection,
                    "UPDATE yd_piece SET content = ? WHERE revision = 1 AND slot = 2", new byte[]{'<', 'x', '/', '>'}));
            var damage = assertThrows(StoreException.class, () -> store.verify(MONITOR));
            assertEquals(Problem.DAMAGED, damage.problem());
        }
    }

    @OnBothEngines
    void reportsARevisionThatLost(TestEngine engine) throws Exception {
        try (var store = filled(engine)) {
            store.database().run(connection -> Sql.update(connection, "DELETE FROM yd_piece WHERE slot = 6"));
            var damage = assertThrows(StoreException.class, () -> store.verify(MONITOR));
            assertEquals(Problem.DAMAGED, damage.problem());
        }
    }

    @OnBothEngines
    void storesAFileOnce(TestEngine engine) throws Exception {
        var content = new byte[100_000];
        content[99_999] = 1;
        try (var store = engine.create()) {
            var hash = store.files().put(Files.write(folder.resolve("a"), content));
            assertEquals(hash, store.files().put(Files.write(folder.resolve("b"), content)));
            assertEquals(Hash.ofContent(content), hash);
            var out = new ByteArrayOutputStream();
            store.files().get(hash, out);
            assertEquals(hash, Hash.ofContent(out.toByteArray()));
            assertEquals(1, (long) store.database()
                    .run(connection -> Sql.number(connection, "SELECT COUNT(*) FROM yd_blob")));
            var absent = Hash.ofContent(new byte[0]);
            assertFalse(store.files().has(absent));
            assertThrows(StoreException.class, () -> store.files().get(absent, out));
        }
    }

    @OnBothEngines
    void storesTheSourceDocumentOnceForAllRevisions(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var plan = PlanGenerator.generate(3_000, 5);
            var first = Trial.commit(store, plan, 0);
            plan.setTitle("新标题");
            Trial.commit(store, plan, first.number());
            assertEquals(1, (long) store.database().run(
                    connection -> Sql.number(connection, "SELECT COUNT(*) FROM yd_piece WHERE slot = 10")));
        }
    }
}
