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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.ElementKind;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.Plans;
import org.yaodian.testing.RandomCommands;
import org.yaodian.testing.SamplePlan;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

class IncrementalCheckerTest {

    private static final int STEPS = 200;

    private final Checker checker = Checker.standard();

    static Stream<Seed> seeds() {
        return Seeds.ten();
    }

    private static Map<Finding, Integer> counted(List<Finding> findings) {
        var counts = new HashMap<Finding, Integer>();
        findings.forEach(finding -> counts.merge(finding, 1, Integer::sum));
        return counts;
    }

    private void walk(WorkPlan plan, Seed seed, int steps) {
        var domain = new PlanEditingDomain();
        domain.open(plan, URI.createURI("memory:/test.plan"));
        var live = new IncrementalChecker(checker, plan);
        var random = seed.random();
        var commands = new RandomCommands(plan, random);
        var stack = domain.getCommandStack();
        for (int i = 0; i < steps; i++) {
            if (stack.canUndo() && random.nextInt(4) == 0) {
                stack.undo();
            } else {
                stack.execute(commands.next());
            }
            var step = i + " " + stack.getMostRecentCommand().getLabel();
            assertSame(checker.check(plan, null), live.findings(), step);
        }
    }

    private static void assertSame(List<Finding> full, List<Finding> live, String step) {
        var missing = new ArrayList<>(full);
        live.forEach(missing::remove);
        var wrong = new ArrayList<>(live);
        full.forEach(wrong::remove);
        assertEquals(List.of(), missing, "missing after " + step);
        assertEquals(List.of(), wrong, "wrong after " + step);
        assertEquals(counted(full), counted(live), step);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findingsEqualTheFullCheckAfterEachCommandOnASmallPlan(Seed seed) {
        walk(new SamplePlan().plan, seed, STEPS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findingsEqualTheFullCheckAfterEachCommandOnALifelikePlan(Seed seed) {
        walk(PlanGenerator.generate(120, seed.value()), seed, STEPS / 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void changesBetweenThePiecesOfTheFirstCheckAreNotMissed(Seed seed) {
        var plan = PlanGenerator.generate(120, seed.value());
        var domain = new PlanEditingDomain();
        domain.open(plan, URI.createURI("memory:/test.plan"));
        var live = new IncrementalChecker(checker, plan);
        var random = seed.random();
        var commands = new RandomCommands(plan, random);
        var stack = domain.getCommandStack();
        while (!live.advance(1)) {
            if (random.nextInt(8) == 0) {
                if (stack.canUndo() && random.nextInt(3) == 0) {
                    stack.undo();
                } else {
                    stack.execute(commands.next());
                }
            }
        }
        assertSame(checker.check(plan, null), live.findings(), "the first check");
        stack.execute(commands.next());
        assertSame(checker.check(plan, null), live.findings(), "a command after it");
    }

    @Test
    void aChangeMakesItStaleAndAnUpdateFreshAgain() {
        var plan = new SamplePlan().plan;
        var live = new IncrementalChecker(checker, plan);
        live.update();
        assertFalse(live.isStale());
        plan.getChildren().get(0).setName("一");
        assertTrue(live.isStale());
        live.update();
        assertFalse(live.isStale());
    }

    @Test
    void nothingIsHeardAfterDisposal() {
        var plan = new SamplePlan().plan;
        var live = new IncrementalChecker(checker, plan);
        live.dispose();
        Plans.element(plan, ElementKind.CHAPTER, "空");
        assertFalse(live.isStale());
        plan.eAllContents().forEachRemaining(object -> assertFalse(
                object.eAdapters().stream().anyMatch(adapter -> adapter.getClass().getName().contains("Checker"))));
    }

    @Test
    void aChangeOfTheYearChecksEverythingAgain() {
        var plan = new SamplePlan().plan;
        var live = new IncrementalChecker(checker, plan);
        plan.setYear(2010);
        assertTrue(live.findings().stream().anyMatch(finding -> finding.ruleId().equals("deadline.year")));
        plan.setYear(Plans.YEAR);
        assertTrue(live.findings().stream().noneMatch(finding -> finding.ruleId().equals("deadline.year")));
    }
}
