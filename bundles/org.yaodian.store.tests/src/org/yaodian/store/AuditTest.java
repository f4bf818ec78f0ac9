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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.yaodian.store.audit.AuditCsv;
import org.yaodian.store.audit.FieldChange;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Slot;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class AuditTest {

    @OnBothEngines
    void tellsEachFieldThatARevisionChanged(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            sample.network.setName("建成“新”网络");
            sample.network.getDeadline().setText("年底前");
            sample.economy.getChildren().remove(sample.meeting);
            sample.plan.getRelations().remove(sample.meetingToGuide);
            var second = Trial.commit(store, sample.plan, first.number());
            var trail = store.history().audit(second.number(), first.number());
            var changed = trail.stream().filter(change -> change.kind() == ChangeKind.CHANGED).toList();
            assertEquals(List.of(new FieldChange(second, sample.network.getId(),
                    Slot.CHILD, "建成“新”网络", ChangeKind.CHANGED, "name", "建成政务外网", "建成“新”网络"),
                    new FieldChange(second, sample.network.getId(), Slot.CHILD, "建成“新”网络",
                            ChangeKind.CHANGED, "deadline[1]/text", "6月底前", "年底前")),
                    changed);
            assertTrue(trail.stream().anyMatch(change -> change.kind() == ChangeKind.REMOVED
                    && change.pieceId().equals(sample.meeting.getId()) && "电子商务推进会".equals(change.before())));
            assertTrue(store.history().audit(second.number(), 0).size() > trail.size());
        }
    }

    @OnBothEngines
    void exportsATableWithoutFormulas(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            sample.network.setName("=cmd|'/c calc'!A1, \"x\"");
            var second = Trial.commit(store, sample.plan, first.number());
            var csv = new StringBuilder();
            AuditCsv.write(store.history().audit(second.number(), first.number()), csv);
            assertEquals(2, csv.toString().split("\r\n").length);
            assertTrue(csv.toString().contains("\"'=cmd|'/c calc'!A1, \"\"x\"\"\""), csv.toString());
            assertFalse(csv.toString().contains(",="));
        }
    }

    @OnBothEngines
    void keepsRemarksOfOthers(TestEngine engine) throws Exception {
        try (var store = engine.create()) {
            var sample = new SamplePlan();
            Trial.commit(store, sample.plan, 0);
            store.remarks().add(sample.plan.getId(), sample.network.getId(), "请补充牵头单位");
            var remark = store.remarks().of(sample.plan.getId()).get(0);
            assertEquals("请补充牵头单位", remark.text());
            assertEquals(sample.network.getId(), remark.pieceId());
        }
    }
}
