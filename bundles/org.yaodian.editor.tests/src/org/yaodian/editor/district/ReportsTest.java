/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;

@SuppressWarnings("nls")
class ReportsTest {

    private final WorkPlan city = Town.city();
    private final WorkPlan plan = Town.refined(Town.task(city, "1.2"), Town.task(city, "1.3"));
    private final Reports reports = new Reports(plan, Town.DISTRICT.reporting(), LocalDate.of(2007, 3, 1));
    private final Task municipal = reports.municipal().getFirst();
    private final Task own = (Task) reports.own(municipal).getFirst();

    @Test
    void aNewPlanOfTheDistrictHasItsRegisterIssuerAndDiagrams() {
        assertEquals(Town.OFFICE, plan.getIssuer());
        assertEquals("松原区", plan.getUnits().getFirst().getName());
        assertFalse(plan.getDiagrams().isEmpty());
    }

    @Test
    void eachMunicipalTaskStandsOverTheOwnOnes() {
        assertEquals(2, reports.municipal().size());
        assertEquals("建设区县交换平台", own.getName());
        assertEquals(0, reports.own(own).size());
        assertEquals(Town.OFFICE, reports.lead(own));
    }

    @Test
    void aMunicipalTaskWithoutOwnOnesIsToBeBrokenDown() {
        assertFalse(reports.isOpen(municipal));
        plan.getRelations().clear();
        municipal.getIncomingRelations().clear();
        assertTrue(reports.isOpen(municipal));
        assertEquals(Messages.Reports_Open, reports.coverage(municipal));
        assertTrue(reports.progress(municipal).isEmpty());
    }

    @Test
    void aMunicipalTaskIsAsFarAsItsOwnOnesOnAverage() {
        own.setPercent(40);
        assertEquals(OptionalInt.of(40), reports.progress(municipal));
        var second = PlanFactory.eINSTANCE.createTask();
        second.setPercent(61);
        own.getParent().getChildren().add(second);
        var relation = PlanFactory.eINSTANCE.createRelation();
        relation.setName(MunicipalTasks.DERIVED_FROM);
        relation.setFrom(second);
        relation.setTo(municipal);
        plan.getRelations().add(relation);
        assertEquals(OptionalInt.of(51), reports.progress(municipal));
    }

    @Test
    void theNextReportIsThereWhenAllOwnTasksHaveIt() {
        assertEquals(LocalDate.of(2007, 3, 25), reports.due().orElseThrow());
        assertFalse(reports.isReported(municipal));
        var report = PlanFactory.eINSTANCE.createProgressReport();
        report.setPeriod("2007-03");
        own.getReports().add(report);
        assertTrue(reports.isReported(municipal));
        assertFalse(reports.isReported(reports.municipal().get(1)));
        assertTrue(reports.summary().contains("2007-03-25"), reports.summary());
    }

    @Test
    void theTableHasALineForEachTaskAndNoFormula() {
        own.setName("=1+1,\"甲\"");
        var lines = ReportTable.of(reports).split("\r\n");
        assertEquals(5, lines.length);
        assertTrue(lines[0].startsWith("\uFEFF" + Messages.ReportColumn_Name), lines[0]);
        assertTrue(lines[1].startsWith("1.2 建设区县交换平台,"), lines[1]);
        assertTrue(lines[2].startsWith("\"'=1+1,\"\"甲\"\"\","), lines[2]);
    }

    @Test
    void tasksThatNameTheDistrictComeFirst() {
        var lines = MunicipalLine.of(city, Town.DISTRICT, Optional.of(plan));
        assertEquals(List.of("1.3", "1.2", "1.1"), lines.stream().map(MunicipalLine::codeText).toList());
        assertFalse(lines.getFirst().isProposed());
        Town.task(city, "1.2").setName("建成区县交换平台");
        var changed = MunicipalLine.of(city, Town.DISTRICT, Optional.of(plan)).get(1);
        assertTrue(changed.isProposed());
        assertTrue(changed.effect().contains("建设区县交换平台 → 建成区县交换平台"), changed.effect());
    }
}
