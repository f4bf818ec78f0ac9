/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.RecordedCommand;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.Checker;
import org.yaodian.rules.Finding;
import org.yaodian.rules.RuleInfo;
import org.yaodian.testing.PlanText;

class RulesTest {

    static final LocalDate TODAY = LocalDate.of(2008, 11, 23);

    private static final Checker CHECKER = new Checker(SharedRules
            .all(Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC)));

    static Stream<RuleCase> cases() {
        return RuleCases.all();
    }

    private static List<Finding> findings(WorkPlan plan, String ruleId) {
        return CHECKER.check(plan, null).stream().filter(finding -> finding.ruleId().equals(ruleId)).toList();
    }

    private static GoodPlan planWith(Consumer<GoodPlan> change) {
        var good = new GoodPlan();
        change.accept(good);
        return good;
    }

    @Test
    void noRuleObjectsToAGoodPlan() {
        assertEquals(List.of(), CHECKER.check(new GoodPlan().plan, null));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFittingExampleHasNoFinding(RuleCase example) {
        assertEquals(List.of(), findings(planWith(example.fitting()).plan, example.ruleId()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anOffendingExampleHasOneFindingWithItsSeverity(RuleCase example) {
        var found = findings(planWith(example.broken()).plan, example.ruleId());
        assertEquals(1, found.size(), found::toString);
        assertEquals(info(example.ruleId()).severity(), found.get(0).severity());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFindingNamesAnObjectOfThePlanAndSaysMoreThanItsName(RuleCase example) {
        var found = findings(planWith(example.broken()).plan, example.ruleId()).get(0);
        assertTrue(found.message().length() > Labels.of(found.elements().get(0)).length(), found.message());
        assertFalse(found.message().contains("{"), found.message());
        assertFalse(found.message().contains("null"), found.message());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachQuickFixClearsItsFinding(RuleCase example) {
        int fixes = findings(planWith(example.broken()).plan, example.ruleId()).get(0).fixes().size();
        for (int i = 0; i < fixes; i++) {
            var plan = planWith(example.broken()).plan;
            var fix = findings(plan, example.ruleId()).get(0).fixes().get(i);
            fix.apply();
            assertEquals(List.of(), findings(plan, example.ruleId()), fix.label());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachQuickFixIsUndoneAsOneCommand(RuleCase example) {
        var plan = planWith(example.broken()).plan;
        var domain = new PlanEditingDomain();
        domain.open(plan, URI.createURI("memory:/test.plan"));
        var before = PlanText.of(plan);
        for (var fix : findings(plan, example.ruleId()).get(0).fixes()) {
            domain.getCommandStack().execute(new RecordedCommand(plan, fix.label(), fix.change()));
            var after = PlanText.of(plan);
            domain.getCommandStack().undo();
            assertEquals(before, PlanText.of(plan), fix.label());
            domain.getCommandStack().redo();
            assertEquals(after, PlanText.of(plan), fix.label());
            domain.getCommandStack().undo();
        }
    }

    @Test
    void everyRuleHasExamples() {
        var ids = new TreeSet<>(CHECKER.rules().stream().map(RuleInfo::id).toList());
        assertEquals(ids, new TreeSet<>(cases().map(RuleCase::ruleId).toList()));
    }

    @Test
    void everyRuleHasANameAndADescription() {
        for (var rule : CHECKER.rules()) {
            assertFalse(rule.name().isBlank(), rule.id());
            assertFalse(rule.description().isBlank(), rule.id());
            assertFalse(rule.name().startsWith("NLS missing message"), rule.name());
            assertEquals(RuleInfo.SHARED, rule.category());
        }
    }

    private static RuleInfo info(String ruleId) {
        return CHECKER.rules().stream().filter(rule -> rule.id().equals(ruleId)).findFirst().orElseThrow();
    }
}
