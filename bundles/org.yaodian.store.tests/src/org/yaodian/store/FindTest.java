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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.Outline;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.Task;
import org.yaodian.store.find.Descent;
import org.yaodian.store.find.FindQuery;
import org.yaodian.store.find.Finder;
import org.yaodian.store.find.Hit;
import org.yaodian.store.find.TaskLight;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

@SuppressWarnings("nls")
class FindTest {

    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();
    private static final LocalDate TODAY = LocalDate.of(Plans.YEAR, 6, 10);

    @TempDir
    private Path folder;

    private static Set<String> names(Finder finder, FindQuery query) throws StoreException {
        return finder.find(query).hits().stream().map(Hit::name).collect(Collectors.toSet());
    }

    private static FindQuery with(String unit, String district, String sector, String verb, TaskLight light) {
        return new FindQuery(null, unit, district, sector, verb, light, null, null, null, null, TODAY, 100);
    }

    @OnBothEngines
    void findsChineseTextPinyinInitialsAndFacts(TestEngine engine) throws Exception {
        try (var store = engine.create(); var finder = store.finder(folder.resolve("find"))) {
            var sample = new SamplePlan();
            sample.platform.setTypeId("org.yaodian.egov.platform");
            sample.network.setNote("覆盖１６个区（县）");
            sample.portal.setPercent(100);
            sample.exchange.getDeadline().setTo(LocalDate.of(Plans.YEAR, 5, 31));
            sample.cabling.setDeadline(null);
            sample.cabling.setPlannedFinish(LocalDate.of(Plans.YEAR, 12, 1));
            Trial.commit(store, sample.plan, 0);
            finder.refresh(MONITOR);
            assertEquals(Set.of("建成政务外网", "政务外网平台"), names(finder, FindQuery.of("政务外网")));
            assertEquals(Set.of("建成政务外网", "政务外网平台"), names(finder, FindQuery.of("ZWWW")));
            assertEquals(Set.of("建成政务外网"), names(finder, FindQuery.of("16个区县")));
            assertEquals(Set.of("完成机房布线"), names(finder, FindQuery.of("线")));
            assertEquals(Set.of(), names(finder, FindQuery.of("外政网")));
            assertEquals(Set.of("建成政务外网"), names(finder, with("市交通局", null, null, null, null)));
            assertEquals(Set.of("建成政务外网"), names(finder, with(null, "松江区", null, null, null)));
            assertEquals(Set.of("政务外网平台"), names(finder, with(null, null, "org.yaodian.egov", null, null)));
            assertEquals(Set.of("完成门户网站改版"), names(finder, with(null, null, null, null, TaskLight.DONE)));
            assertEquals(Set.of("建成数据交换平台"), names(finder, with(null, null, null, null, TaskLight.OVERDUE)));
            assertEquals(Set.of("建成政务外网"), names(finder, with(null, null, null, null, TaskLight.NEAR_DUE)));
            assertEquals(Set.of("完成机房布线"), names(finder, with(null, null, null, null, TaskLight.ON_TRACK)));
            assertEquals(4, finder.find(with(null, null, null, "建成", null)).total());
            assertEquals(Set.of("建成数据交换平台"),
                    names(finder, new FindQuery(null, null, null, null, null, null, Plans.YEAR, sample.plan.getId(),
                            LocalDate.of(Plans.YEAR, 5, 1), LocalDate.of(Plans.YEAR, 5, 31), TODAY, 10)));
        }
    }

    @OnBothEngines
    void takesInWhatIsNewAndForgetsWhatIsGone(TestEngine engine) throws Exception {
        try (var store = engine.create(); var finder = store.finder(folder.resolve("find"))) {
            var sample = new SamplePlan();
            var first = Trial.commit(store, sample.plan, 0);
            finder.refresh(MONITOR);
            sample.network.setName("建成新网络");
            sample.economy.getChildren().remove(sample.meeting);
            sample.plan.getRelations().remove(sample.meetingToGuide);
            sample.bureau.setName("市运输局");
            Plans.task(sample.economy, "发布白皮书");
            Trial.commit(store, sample.plan, first.number());
            finder.refresh(MONITOR);
            assertEquals(Set.of("建成新网络"), names(finder, FindQuery.of("新网络")));
            assertEquals(Set.of("政务外网平台"), names(finder, FindQuery.of("政务外网")));
            assertEquals(Set.of(), names(finder, FindQuery.of("推进会")));
            assertEquals(Set.of("发布白皮书"), names(finder, FindQuery.of("白皮书")));
            assertEquals(Set.of("建成新网络"), names(finder, with("市运输局", null, null, null, null)));
        }
    }

    @OnBothEngines
    void findsTheSameAsAFullScan(TestEngine engine) throws Exception {
        try (var store = engine.create(); var finder = store.finder(folder.resolve("find"))) {
            var plan = PlanGenerator.generate(2_000, 11);
            Trial.commit(store, plan, 0);
            finder.refresh(MONITOR);
            for (var text : List.of("信息", "平台", "建", "推进", "数据交换", "xx")) {
                var expected = Outline.elements(plan).filter(element -> element.getName().contains(text)
                        || element.getNote() != null && element.getNote().contains(text)
                        || element instanceof Task task && task.getDeadline() != null
                                && task.getDeadline().getText() != null && task.getDeadline().getText().contains(text))
                        .map(element -> element.getId()).collect(Collectors.toCollection(TreeSet::new));
                var query = new FindQuery(text, null, null, null, null, null, null, null, null, null, TODAY, 5_000);
                var found = finder.find(query).hits().stream().map(Hit::pieceId)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (text.chars().anyMatch(c -> c >= 0x80)) {
                    assertEquals(expected, found, text);
                } else {
                    assertTrue(found.containsAll(expected), text);
                }
            }
        }
    }

    @OnBothEngines
    void makesADamagedIndexAnew(TestEngine engine) throws Exception {
        var index = folder.resolve("find");
        try (var store = engine.create()) {
            Trial.commit(store, new SamplePlan().plan, 0);
            try (var finder = store.finder(index)) {
                finder.refresh(MONITOR);
            }
            try (var files = Files.list(index)) {
                for (var file : files.toList()) {
                    Files.write(file, new byte[]{1, 2, 3});
                }
            }
            try (var finder = store.finder(index)) {
                finder.refresh(MONITOR);
                assertEquals(2, finder.find(FindQuery.of("政务外网")).total());
            }
        }
    }

    @OnBothEngines
    void followsAnItemFromYearToYear(TestEngine engine) throws Exception {
        try (var store = engine.create(); var finder = store.finder(folder.resolve("find"))) {
            var old = new SamplePlan();
            old.plan.setYear(2007);
            var now = new SamplePlan();
            now.network.setName("完善政务外网");
            var next = new SamplePlan();
            next.plan.setYear(2009);
            for (var sample : List.of(old, now, next)) {
                Trial.commit(store, sample.plan, 0);
            }
            finder.refresh(MONITOR);
            assertEquals(old.network.getId(), finder.similar(now.network.getName(), 2007, 3).get(0).pieceId());
            store.lineage().state(now.plan.getId(), now.network.getId(), old.plan.getId(), old.network.getId());
            store.lineage().state(next.plan.getId(), next.network.getId(), now.plan.getId(), now.network.getId());
            assertEquals(List.of("建成政务外网", "完善政务外网", "建成政务外网"),
                    store.lineage().of(now.plan.getId(), now.network.getId()).stream().map(Descent::name).toList());
            assertEquals(List.of(2007, 2008, 2009),
                    store.lineage().of(old.plan.getId(), old.network.getId()).stream().map(Descent::year).toList());
        }
    }
}
