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
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.yaodian.model.Outline;
import org.yaodian.model.file.PlanResource;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.store.CommitResult.Committed;
import org.yaodian.store.CommitResult.Stale;
import org.yaodian.store.CommitResult.Unchanged;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.piece.Change;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.sql.Sql;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class RevisionsTest {

    private static long rows(Store store) throws StoreException {
        return store.database().run(connection -> Sql.number(connection, "SELECT COUNT(*) FROM yd_piece"));
    }

    @OnBothEngines
    void givesBackEachRevisionAsItWas(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            var before = Trial.text(sample.plan);
            sample.network.setName("建成新政务外网");
            sample.government.getChildren().move(0, sample.portal);
            sample.economy.getChildren().remove(sample.meeting);
            var second = Trial.commit(store, sample.plan, first.number());
            assertEquals(before, Trial.text(store.checkout(first.number()).plan()));
            assertEquals(Trial.text(sample.plan), Trial.text(store.checkout(second.number()).plan()));
        }
    }

    @OnBothEngines
    void keepsFacetsOfSectorsThatAreNotInstalled(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var text = """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <plan:WorkPlan xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:plan="http://www.yaodian.org/plan/1" \
                    xmlns:far="http://example.org/far" id="p" version="1" title="t">
                      <children xsi:type="plan:Task" id="a" name="&lt;x>&quot;">
                        <facets xsi:type="far:Thing" far:level="3 > 2"> mixed <nodes id="x"/><!-- <b> --> text </facets>
                      </children>
                    </plan:WorkPlan>
                    """;
            var resource = new PlanResource(null);
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
            var revision = Trial.commit(store, resource.getPlan(), 0);
            var plan = store.checkout(revision.number()).plan();
            assertEquals(Trial.text(resource.getPlan()), Trial.text(plan));
            assertTrue(Trial.text(plan).contains("<nodes id=\"x\"/><!-- <b> -->"));
        }
    }

    @OnBothEngines
    void storesOneRowForOneChangedTask(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var plan = PlanGenerator.generate(5_000, 7);
            var first = Trial.commit(store, plan, 0);
            long before = rows(store);
            var task = Outline.elements(plan).skip(2_000).findFirst().orElseThrow();
            task.setName("完成另一件事");
            var second = Trial.commit(store, plan, first.number());
            assertEquals(1, rows(store) - before);
            assertEquals(1, second.changes());
            assertEquals(Trial.text(plan), Trial.text(store.checkout(second.number()).plan()));
        }
    }

    @OnBothEngines
    void storesOneRowForATaskThatIsPutBetweenOthers(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            sample.government.getChildren().move(2, sample.network);
            var second = Trial.commit(store, sample.plan, first.number());
            assertEquals(1, second.changes());
            assertEquals(Trial.text(sample.plan), Trial.text(store.checkout(second.number()).plan()));
        }
    }

    @OnBothEngines
    void storesNothingWhenNothingChanged(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            var result = Trial.tryCommit(store, sample.plan, Branch.MAIN, first.number(), Trial.KEEPER);
            assertEquals(new Unchanged(first.number()), result);
        }
    }

    @OnBothEngines
    void comparesTwoRevisions(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            sample.network.setName("建成新政务外网");
            sample.economy.getChildren().remove(sample.meeting);
            sample.plan.getRelations().remove(sample.meetingToGuide);
            var added = Plans.task(sample.economy, "发布白皮书");
            var second = Trial.commit(store, sample.plan, first.number());
            var changes = store.history().compare(first.number(), second.number());
            assertEquals(Map.of(sample.network.getId(), ChangeKind.CHANGED, sample.meeting.getId(), ChangeKind.REMOVED,
                    sample.meetingToGuide.getId(), ChangeKind.REMOVED, added.getId(), ChangeKind.ADDED),
                    changes.list().stream().collect(Collectors.toMap(change -> change.piece().id(),
                            Change::kind)));
            assertTrue(store.history().compare(second.number(), second.number()).isEmpty());
        }
    }

    @OnBothEngines
    void restoresAnOldRevisionAsANewOne(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            var text = Trial.text(sample.plan);
            sample.plan.getChildren().remove(sample.government);
            var second = Trial.commit(store, sample.plan, first.number());
            var result = store.restore(sample.plan.getId(), Branch.MAIN, first.number(), Trial.KEEPER, "撤回");
            var third = assertInstanceOf(Committed.class, result).revision();
            assertEquals(text, Trial.text(store.checkout(third.number()).plan()));
            assertEquals(List.of(third.number(), second.number(), first.number()), store.history()
                    .log(sample.plan.getId(), Branch.MAIN).stream().map(Revision::number).toList());
        }
    }

    @OnBothEngines
    void keepsWhoWhenAndWhy(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var stored = Trial.commit(store, sample.plan, 0);
            var read = store.history().revision(stored.number());
            assertEquals(stored, read);
            assertEquals(Trial.KEEPER, read.author());
            assertEquals("test", read.message());
            assertEquals(sample.plan.getTitle(), store.plans().all().get(0).title());
        }
    }

    @OnBothEngines
    void keepsADraftApartFromTheMainBranch(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var id = sample.plan.getId() == null ? PlanHead.of(sample.plan).id() : sample.plan.getId();
            var first = Trial.commit(store, sample.plan, 0);
            store.plans().fork(id, "征求意见稿", first.number(), Trial.KEEPER);
            var main = Trial.text(sample.plan);
            sample.exchange.setName("建成交换平台（征求意见）");
            var draft = Trial.commit(store, sample.plan, "征求意见稿", first.number());
            assertEquals(main, Trial.text(store.checkout(store.plans().resolve(id, Branch.MAIN).number()).plan()));
            assertEquals(Trial.text(sample.plan),
                    Trial.text(store.checkout(store.plans().resolve(id, "征求意见稿").number()).plan()));
            assertEquals(List.of(draft.number(), first.number()),
                    store.history().log(id, "征求意见稿").stream().map(Revision::number).toList());
        }
    }

    @OnBothEngines
    void findsAnIssuedVersionByItsTag(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            var id = sample.plan.getId();
            store.plans().tag(id, "正式印发", first.number(), "沪信息委〔2008〕1号", Trial.KEEPER);
            sample.network.setName("x");
            Trial.commit(store, sample.plan, first.number());
            assertEquals(first, store.plans().resolve(id, "正式印发"));
            var taken = assertThrows(StoreException.class,
                    () -> store.plans().tag(id, "正式印发", first.number(), "", Trial.KEEPER));
            assertEquals(Problem.REQUEST, taken.problem());
        }
    }

    @OnBothEngines
    void refusesACommitOnAnOldBaseAndNamesWhatIsNewer(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            var other = store.checkout(first.number()).plan();
            other.setTitle("另一个标题");
            var second = Trial.commit(store, other, first.number());
            sample.network.setName("x");
            var result = Trial.tryCommit(store, sample.plan, Branch.MAIN, first.number(), Trial.KEEPER);
            assertEquals(new Stale(List.of(second)), result);
            assertEquals(List.of(second),
                    store.history().newer(sample.plan.getId(), Branch.MAIN, first.number()));
            assertEquals(Trial.text(other), Trial.text(store.checkout(second.number()).plan()));
        }
    }

    @OnBothEngines
    void refusesASecondFirstCommitOfAPlan(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            assertEquals(new Stale(List.of(first)),
                    Trial.tryCommit(store, sample.plan, Branch.MAIN, 0, Trial.KEEPER));
        }
    }

    @OnBothEngines
    void storesARepeatedRequestOnce(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var commit = new Commit(PlanHead.of(sample.plan), Branch.MAIN, 0, Trial.KEEPER, "首次提交",
                    store.changes(sample.plan, 0));
            var first = store.commit(commit, new NullProgressMonitor());
            assertEquals(first, store.commit(commit, new NullProgressMonitor()));
        }
    }

    @OnBothEngines
    void storesNothingOfACancelledCommit(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var plan = PlanGenerator.generate(2_000, 3);
            var commit = new Commit(PlanHead.of(plan), Branch.MAIN, 0, Trial.KEEPER, "首次提交", store.changes(plan, 0));
            var cancelled = new NullProgressMonitor();
            cancelled.setCanceled(true);
            var problem = assertThrows(StoreException.class, () -> store.commit(commit, cancelled)).problem();
            assertEquals(Problem.CANCELLED, problem);
            assertEquals(0, rows(store));
            assertTrue(store.plans().all().isEmpty());
        }
    }
}
