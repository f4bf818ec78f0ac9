/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaodian.model.plan.Element;
import org.yaodian.rules.Finding;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Severity;
import org.yaodian.testing.SamplePlan;

class GroupingTest {

    private final SamplePlan sample = new SamplePlan();
    private final Problem lead = problem("task.lead", Severity.ERROR, sample.network);
    private final Problem verb = problem("task.verb", Severity.INFO, sample.network);
    private final Problem other = problem("task.verb", Severity.INFO, sample.guide);
    private final List<Problem> all = List.of(verb, lead, other);

    private static Problem problem(String rule, Severity severity, Element element) {
        return new Problem(new Finding(rule, severity, "说明", List.of(element),
                List.of(new QuickFix("改", () -> element.setNote("已改")))));
    }

    private List<List<Problem>> grouped(Grouping grouping) {
        return grouping.apply(all).stream().map(ProblemGroup::problems).toList();
    }

    @Test
    void linesAreGatheredByRuleElementAndChapter() {
        assertEquals(List.of(List.of(verb, other), List.of(lead)), grouped(Grouping.RULE));
        assertEquals(List.of(List.of(verb, lead), List.of(other)), grouped(Grouping.ELEMENT));
        assertEquals(List.of("电子政务", "经济领域信息化"),
                Grouping.CHAPTER.apply(all).stream().map(ProblemGroup::title).toList());
        assertTrue(grouped(Grouping.NONE).isEmpty());
    }

    @Test
    void aGroupIsAsBadAsItsWorstLine() {
        assertEquals(Severity.ERROR, Grouping.ELEMENT.apply(all).get(0).worst());
    }

    @Test
    void aRuleOrAChapterCanBeHidden() {
        var filter = new ProblemFilter();
        var findings = all.stream().map(Problem::finding).toList();
        filter.showRule("task.verb", false);
        assertEquals(List.of(lead), filter.apply(findings));
        filter.clear();
        filter.setChapter("经济领域信息化");
        assertEquals(List.of(other), filter.apply(findings));
    }

    @Test
    void whatIsHiddenIsRemembered() {
        var memory = new org.eclipse.jface.dialogs.DialogSettings("problems");
        var filter = new ProblemFilter();
        filter.showRule("task.verb", false);
        filter.show(Severity.WARNING, false);
        filter.remember(memory);
        var next = new ProblemFilter();
        next.recall(memory);
        assertEquals(false, next.showsRule("task.verb"));
        assertEquals(false, next.shows(Severity.WARNING));
        assertTrue(next.shows(Severity.ERROR));
    }

    @Test
    void theSelectedOrAllOfOneRuleAreRepairedTogether() {
        var findings = all.stream().map(Problem::finding).toList();
        assertEquals(1, QuickFixMenu.ofSelected(List.of(verb)).get(0).fixes().size());
        assertEquals(2, QuickFixMenu.ofSelected(List.of(verb, lead)).get(0).fixes().size());
        var sameRule = QuickFixMenu.ofSameRule(List.of(verb), findings);
        assertEquals(List.of(2), sameRule.stream().map(repair -> repair.fixes().size()).toList());
        assertTrue(QuickFixMenu.ofSameRule(List.of(lead), findings).isEmpty());
    }

    @Test
    void copiedLinesHaveColumns() {
        var lines = ProblemText.of(List.of(lead)).lines().toList();
        assertEquals(2, lines.size());
        assertEquals(ProblemColumn.values().length, lines.get(1).split("\t", -1).length);
        assertTrue(lines.get(1).contains("建成政务外网"));
    }
}
