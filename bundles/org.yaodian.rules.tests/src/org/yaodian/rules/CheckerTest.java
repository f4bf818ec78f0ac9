/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.file.PlanResource;
import org.yaodian.model.plan.Task;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.Plans;
import org.yaodian.testing.SamplePlan;

class CheckerTest {

    private static final class NamedRule extends LocalRule<Task> {

        NamedRule(String id, String category) {
            super(new RuleInfo(id, Severity.INFO, category, id, id), Task.class);
        }

        @Override
        protected void check(Task task, Report report) {
            report.add(info().id() + task.getName(), task);
        }
    }

    @Test
    void aCheckerCanBeMadeOfAnyRulesAndReportsInTheirOrder() {
        var plan = Plans.empty();
        Plans.unit(plan, "局");
        Plans.task(plan, "甲");
        Plans.task(plan, "乙");
        var checker = new Checker(List.of(new NamedRule("b", "egov"), new NamedRule("a", RuleInfo.SHARED)));
        assertEquals(List.of("b甲", "b乙", "a甲", "a乙"),
                checker.check(plan, new NullProgressMonitor()).stream().map(Finding::message).toList());
        assertEquals("egov", checker.rules().get(0).category());
    }

    @Test
    void twoRulesMustNotHaveTheSameId() {
        var rules = List.of(new NamedRule("a", RuleInfo.SHARED), new NamedRule("a", "egov"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> new Checker(rules)).getMessage().contains("a"));
    }

    @Test
    void aCancelledCheckEnds() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> Checker.standard().check(new SamplePlan().plan, monitor));
    }

    @Test
    void aCheckChangesNothing() {
        var plan = new SamplePlan().plan;
        new PlanResource(null).getContents().add(plan);
        var before = PlanText.of(plan);
        Checker.standard().check(plan, null);
        assertEquals(before, PlanText.of(plan));
    }

    @Test
    void findingsAreEqualWhenTheySayTheSameOfTheSame() {
        EObject about = Plans.empty();
        var fix = new QuickFix("fix", () -> {});
        var finding = new Finding("a", Severity.ERROR, "text", List.of(about), List.of());
        assertEquals(finding, new Finding("a", Severity.ERROR, "text", List.of(about), List.of(fix)));
        var other = new Finding("a", Severity.ERROR, "text", List.of(Plans.empty()), List.of());
        assertEquals(2, new HashSet<>(List.of(finding, other)).size());
    }

    @Test
    void cyclesAreFoundWithoutRecursionHoweverLongTheyAre() {
        var plan = Plans.empty();
        Plans.unit(plan, "局");
        var first = Plans.task(plan, "0");
        var last = first;
        for (int i = 1; i < 5_000; i++) {
            var next = Plans.<Task>element(plan, ElementKind.TASK, "" + i);
            Plans.dependency(last, next);
            last = next;
        }
        Plans.dependency(last, first);
        var cycles = Checker.standard().check(plan, null).stream()
                .filter(finding -> finding.ruleId().equals("dependency.cycle")).toList();
        assertEquals(1, cycles.size());
        assertEquals(5_000, cycles.get(0).elements().size());
    }

    @Test
    void whatIsWrongWithAMunicipalTaskIsLeftToTheCity() {
        var sample = new SamplePlan();
        sample.network.getResponsibilities().clear();
        var before = Checker.standard().check(sample.plan, null);
        assertTrue(before.stream().anyMatch(finding -> finding.elements().getFirst() == sample.network));
        sample.government.setId(MunicipalTasks.CHAPTER_ID);
        var after = Checker.standard().check(sample.plan, null);
        assertTrue(after.stream().noneMatch(finding -> finding.elements().getFirst() == sample.network));
        assertEquals(after, new IncrementalChecker(Checker.standard(), sample.plan).findings());
    }
}
