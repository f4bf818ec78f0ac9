/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.RecordedCommand;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.Relation;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Sectors;
import org.yaodian.rules.Checker;
import org.yaodian.rules.Finding;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.SectorRules;
import org.yaodian.testing.PlainRegistry;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.Texts;

class RulesTest {

    private static Checker checker;

    @BeforeAll
    static void installSectors() {
        PlainRegistry.installSectors();
        checker = new Checker(SectorRules.of(Sectors.installed().find("egov").orElseThrow()));
    }

    static Stream<RuleCase> cases() {
        return RuleCases.all();
    }

    private static List<Finding> findings(WorkPlan plan, String ruleId) {
        return checker.check(plan, null).stream().filter(finding -> finding.ruleId().equals("egov." + ruleId))
                .toList();
    }

    private static EgovPlan planWith(Consumer<EgovPlan> change) {
        var good = new EgovPlan();
        change.accept(good);
        return good;
    }

    @Test
    void noRuleObjectsToAGoodPlan() {
        assertEquals(List.of(), checker.check(new EgovPlan().plan, null));
    }

    @Test
    void noRuleObjectsToAPlanWithoutElementsOfTheSector() {
        assertEquals(List.of(), checker.check(PlanGenerator.generate(200, 1), null));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFittingExampleHasNoFinding(RuleCase example) {
        assertEquals(List.of(), findings(planWith(example.fitting()).plan, example.ruleId()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anOffendingExampleHasOneFindingThatSaysWhatToDo(RuleCase example) {
        var found = findings(planWith(example.broken()).plan, example.ruleId());
        assertEquals(1, found.size(), found::toString);
        var message = found.get(0).message();
        assertTrue(message.length() > 20 && !message.contains("null") && !message.contains("{"), message);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachQuickFixClearsItsFindingAndIsUndoneAsOneCommand(RuleCase example) {
        int fixes = findings(planWith(example.broken()).plan, example.ruleId()).get(0).fixes().size();
        for (int i = 0; i < fixes; i++) {
            var plan = planWith(example.broken()).plan;
            var domain = new PlanEditingDomain();
            domain.open(plan, URI.createURI("memory:/test.plan"));
            var before = PlanText.of(plan);
            var fix = findings(plan, example.ruleId()).get(0).fixes().get(i);
            domain.getCommandStack().execute(new RecordedCommand(plan, fix.label(), fix.change()));
            assertEquals(List.of(), findings(plan, example.ruleId()), fix.label());
            domain.getCommandStack().undo();
            assertEquals(before, PlanText.of(plan), fix.label());
        }
    }

    @Test
    void everyRuleHasExamplesANameADescriptionAndTheSectorAsCategory() {
        var ids = new TreeSet<>(checker.rules().stream().map(RuleInfo::id).toList());
        assertEquals(ids, new TreeSet<>(cases().map(one -> "egov." + one.ruleId()).toList()));
        for (var rule : checker.rules()) {
            assertFalse(rule.name().isBlank() || rule.description().isBlank(), rule.id());
            assertEquals("egov", rule.category());
        }
    }

    @Test
    void aForbiddenWayBetweenNetworksIsShownFromEndToEnd() {
        var plan = planWith(RuleCases.all().filter(one -> one.ruleId().equals("boundary")).findFirst().orElseThrow()
                .broken());
        var path = findings(plan.plan, "boundary").get(0).elements();
        assertEquals(List.of(plan.external, plan.aid, plan.permit, plan.population, plan.official),
                path.stream().filter(part -> !(part instanceof Relation)).toList());
        assertEquals(9, path.size());
    }

    @Test
    void aCircleOfDataIsShownWithItsRelations() {
        var plan = planWith(RuleCases.all().filter(one -> one.ruleId().equals("cycle")).findFirst().orElseThrow()
                .broken());
        assertEquals(8, findings(plan.plan, "cycle").get(0).elements().size());
    }

    @Test
    void alsoLikelyDuplicatesSayWhy() {
        var plan = planWith(RuleCases.all().filter(one -> one.ruleId().equals("duplicate")).findFirst().orElseThrow()
                .broken());
        var found = findings(plan.plan, "duplicate").get(0);
        assertTrue(found.message().contains("发放统计") && found.message().contains("姓名"), found.message());
        assertEquals(5, found.elements().size());
    }

    @Test
    void bothLanguagesHaveAllTexts() throws IOException {
        Texts.assertComplete(Messages.class);
    }
}
