/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.testing.sector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.RecordedCommand;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.Checker;
import org.yaodian.rules.Finding;
import org.yaodian.rules.RuleInfo;
import org.yaodian.testing.PlanText;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

/**
 * What the rules of a sector have to fulfil.
 *
 * @param <P> a plan with names for its parts
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class RulesContract<P> {

    private static final int STEPS = 150;

    private final Checker checker;
    private final Supplier<P> good;
    private final Function<P, WorkPlan> plan;
    private final List<RuleExample<P>> examples;

    /**
     * Takes the rules of a sector.
     *
     * @param sector   its id
     * @param good     makes a plan with elements of the sector to which none of its rules objects
     * @param plan     the plan that is meant
     * @param examples at least one for each rule
     */
    protected RulesContract(String sector, Supplier<P> good, Function<P, WorkPlan> plan,
            List<RuleExample<P>> examples) {
        checker = new Checker(InstalledSector.of(sector).rules());
        this.good = good;
        this.plan = plan;
        this.examples = examples;
    }

    Stream<RuleExample<P>> examples() {
        return examples.stream();
    }

    static Stream<Seed> seeds() {
        return Seeds.ten();
    }

    private WorkPlan planWith(Consumer<P> change) {
        var made = good.get();
        change.accept(made);
        return plan.apply(made);
    }

    private List<Finding> findings(WorkPlan checked, String ruleId) {
        return checker.check(checked, null).stream().filter(finding -> finding.ruleId().equals(ruleId)).toList();
    }

    @Test
    void noRuleObjectsToAGoodPlan() {
        assertEquals(List.of(), checker.check(plan.apply(good.get()), null));
    }

    @Test
    void rulesAreSilentOnAPlanWithoutElementsOfTheSector() {
        assertEquals(List.of(), checker.check(PlanGenerator.generate(1000, 1), null));
    }

    @Test
    void everyRuleHasExamples() {
        assertEquals(new TreeSet<>(checker.rules().stream().map(RuleInfo::id).toList()),
                new TreeSet<>(examples.stream().map(RuleExample::ruleId).toList()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFittingExampleHasNoFinding(RuleExample<P> example) {
        assertEquals(List.of(), findings(planWith(example.fitting()), example.ruleId()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anOffendingExampleHasOneFindingThatSaysWhatToDo(RuleExample<P> example) {
        var checked = planWith(example.broken());
        var found = findings(checked, example.ruleId());
        assertEquals(1, found.size(), found::toString);
        var message = found.getFirst().message();
        assertFalse(message.contains("{") || message.contains("null") || message.contains("NLS missing"), message);
        for (EObject object : found.getFirst().elements()) {
            assertTrue(Outline.planOf(object) == checked, message);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachQuickFixClearsItsFindingAndIsUndoneAsOneCommand(RuleExample<P> example) {
        var count = findings(planWith(example.broken()), example.ruleId()).getFirst().fixes().size();
        for (int i = 0; i < count; i++) {
            var checked = planWith(example.broken());
            var domain = new PlanEditingDomain();
            domain.open(checked, URI.createURI("memory:/test.plan"));
            var before = PlanText.of(checked);
            var fix = findings(checked, example.ruleId()).getFirst().fixes().get(i);
            domain.getCommandStack().execute(new RecordedCommand(checked, fix.label(), fix.change()));
            assertEquals(List.of(), findings(checked, example.ruleId()), fix.label());
            var after = PlanText.of(checked);
            domain.getCommandStack().undo();
            assertEquals(before, PlanText.of(checked), fix.label());
            domain.getCommandStack().redo();
            assertEquals(after, PlanText.of(checked), fix.label());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findingsEqualTheFullCheckAfterEachCommand(Seed seed) {
        var random = seed.random();
        var edited = planWith(made -> examples.stream().filter(example -> random.nextInt(3) == 0)
                .forEach(example -> example.broken().accept(made)));
        new CheckedWalk(checker, edited, random).run(STEPS);
    }
}
