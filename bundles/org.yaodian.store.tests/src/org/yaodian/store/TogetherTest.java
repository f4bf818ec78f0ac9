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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.CommitResult.Committed;
import org.yaodian.store.CommitResult.Locked;
import org.yaodian.store.CommitResult.Stale;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class TogetherTest {

    private static final Author OTHER = new Author("other", "");
    private static final int CLIENTS = 2;
    private static final int COMMITS = Integer.getInteger("yaodian.store.commits", 50);

    private static CommitResult commitAs(Author author, Store store, WorkPlan plan, long base) throws StoreException {
        return Trial.tryCommit(store, plan, Branch.MAIN, base, author);
    }

    @OnBothEngines
    void losesNoUpdateOfTwoClientsThatCommitAtOnce(TestEngine engine) throws Exception {
        try (var store = engine.create(); var pool = Executors.newFixedThreadPool(CLIENTS)) {
            var sample = new SamplePlan();
            Trial.commit(store, sample.plan, 0);
            var id = sample.plan.getId();
            Callable<Void> client = () -> {
                for (int i = 0; i < COMMITS; i++) {
                    increment(store, id);
                }
                return null;
            };
            for (Future<Void> each : pool.invokeAll(Collections.nCopies(CLIENTS, client))) {
                each.get();
            }
            var head = store.plans().resolve(id, Branch.MAIN);
            assertEquals(CLIENTS * COMMITS, count(store.checkout(head.number()).plan()));
            assertEquals(CLIENTS * COMMITS + 1, store.verify(new NullProgressMonitor()));
        }
    }

    private static int count(WorkPlan plan) {
        return Integer.parseInt(plan.getNote() == null ? "0" : plan.getNote());
    }

    /** Adds one to a number in the plan, trying again while others are faster. */
    private static void increment(Store store, String id) throws StoreException {
        CommitResult result;
        do {
            var head = store.plans().resolve(id, Branch.MAIN).number();
            var plan = store.checkout(head).plan();
            plan.setNote(Integer.toString(count(plan) + 1));
            result = commitAs(OTHER, store, plan, head);
        } while (result instanceof Stale);
        assertInstanceOf(Committed.class, result);
    }

    @OnBothEngines
    void asksToLeaveALockedChapterAlone(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var base = Trial.commit(store, sample.plan, 0);
            var id = sample.plan.getId();
            assertEquals(Optional.empty(),
                    store.locks().take(id, sample.government.getId(), "keeper", Duration.ofHours(1)));
            sample.economy.setNote("不受影响");
            var free = assertInstanceOf(Committed.class, commitAs(OTHER, store, sample.plan, base.number()));
            sample.cabling.setName("完成布线");
            var locked = assertInstanceOf(Locked.class,
                    commitAs(OTHER, store, sample.plan, free.revision().number()));
            assertEquals(List.of("keeper"), locked.locks().stream().map(SoftLock::owner).toList());
            assertInstanceOf(Committed.class,
                    commitAs(Trial.KEEPER, store, sample.plan, free.revision().number()));
        }
    }

    @OnBothEngines
    void storesAForcedCommitInALockedChapter(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var base = Trial.commit(store, sample.plan, 0);
            store.locks().take(sample.plan.getId(), sample.government.getId(), "keeper", Duration.ofHours(1));
            sample.cabling.setName("完成布线");
            var commit = new Commit(PlanHead.of(sample.plan), Branch.MAIN, base.number(), OTHER, "急",
                    store.changes(sample.plan, base.number()));
            assertInstanceOf(Locked.class, store.commit(commit, new NullProgressMonitor()));
            assertInstanceOf(Committed.class, store.commit(commit.forced(), new NullProgressMonitor()));
        }
    }

    @OnBothEngines
    void locksASector(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            sample.platform.setTypeId("org.yaodian.egov.platform");
            var base = Trial.commit(store, sample.plan, 0);
            store.locks().take(sample.plan.getId(), SoftLock.SECTOR + "org.yaodian.egov", "keeper",
                    Duration.ofHours(1));
            sample.platform.setAcronym("P");
            assertInstanceOf(Locked.class, commitAs(OTHER, store, sample.plan, base.number()));
        }
    }

    @OnBothEngines
    void forgetsAnExpiredLock(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var base = Trial.commit(store, sample.plan, 0);
            var id = sample.plan.getId();
            store.locks().take(id, sample.government.getId(), "keeper", Duration.ofSeconds(-1));
            assertTrue(store.locks().of(id).isEmpty());
            sample.cabling.setName("完成布线");
            assertInstanceOf(Committed.class, commitAs(OTHER, store, sample.plan, base.number()));
        }
    }

    @OnBothEngines
    void givesALockToOneOnlyUntilItIsReleased(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            Trial.commit(store, sample.plan, 0);
            var id = sample.plan.getId();
            store.locks().take(id, "c", "keeper", Duration.ofHours(1));
            assertEquals("keeper", store.locks().take(id, "c", "other", Duration.ofHours(1)).orElseThrow().owner());
            store.locks().release(id, "c", "other");
            assertEquals(1, store.locks().of(id).size());
            store.locks().release(id, "c", "keeper");
            assertEquals(Optional.empty(), store.locks().take(id, "c", "other", Duration.ofHours(1)));
        }
    }

    @OnBothEngines
    void offersWhatOthersCommitted(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            var mine = store.checkout(first.number()).plan();
            assertEquals(new Update.UpToDate(), store.update(mine, Branch.MAIN, first.number(), null));
            sample.network.setName("x");
            var second = Trial.commit(store, sample.plan, first.number());
            var forward = assertInstanceOf(Update.Forward.class,
                    store.update(mine, Branch.MAIN, first.number(), null));
            assertEquals(Trial.text(sample.plan), Trial.text(forward.theirs().plan()));
            mine.setTitle("我的标题");
            assertEquals(new Update.NoMerger(second), store.update(mine, Branch.MAIN, first.number(), null));
            PlanMerger merger = (base, left, right) -> {
                right.setTitle(left.getTitle());
                return new PlanMerger.Outcome.Merged(right);
            };
            var merged = assertInstanceOf(Update.Merged.class,
                    store.update(mine, Branch.MAIN, first.number(), merger));
            var third = Trial.commit(store, merged.plan(), merged.theirs().number());
            var plan = store.checkout(third.number()).plan();
            assertEquals("我的标题", plan.getTitle());
            assertTrue(Trial.text(plan).contains("name=\"x\""));
        }
    }
}
