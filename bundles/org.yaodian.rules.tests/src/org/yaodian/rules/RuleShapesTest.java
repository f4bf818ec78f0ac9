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

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.ElementKind;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Dependency;
import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.Unit;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.testing.Plans;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

/** Rules of each shape, brought up to date on a few tasks between which links come and go, circles included. */
class RuleShapesTest {

    private static final int TASKS = 9;
    private static final int STEPS = 400;

    private final WorkPlan plan = Plans.empty();

    RuleShapesTest() {
        IntStream.range(0, TASKS).forEach(number -> Plans.element(plan, ElementKind.TASK, "T" + number));
    }

    static Stream<Seed> seeds() {
        return Seeds.ten();
    }

    /** How many links it is to the nearest task without successors, with the percent of that task. */
    private static final class Distance extends ChainRule<Task, List<Integer>> {

        Distance() {
            super(new RuleInfo("distance", Severity.INFO, "", ""), Task.class);
        }

        @Override
        protected Stream<? extends Task> next(Task task) {
            return task.getSuccessors().stream().map(Dependency::getTo);
        }

        @Override
        protected Stream<? extends Task> previous(Task task) {
            return task.getPredecessors().stream().map(Dependency::getFrom);
        }

        @Override
        protected Stream<? extends EObject> relinked(EObject changed) {
            return changed instanceof Dependency link ? Stream.of(link.getFrom(), link.getTo()) : Stream.of(changed);
        }

        @Override
        protected List<Integer> value(Task task, Function<Task, List<Integer>> values) {
            return task.getSuccessors().isEmpty() ? task.getPercent() == 0 ? null : List.of(0, task.getPercent())
                    : next(task).filter(Objects::nonNull).map(values).filter(Objects::nonNull)
                            .map(value -> List.of(value.get(0) + 1, value.get(1)))
                            .min((one, other) -> one.get(0) - other.get(0)).orElse(null);
        }

        @Override
        protected void check(Task task, List<Integer> value, Report report) {
            report.add(task.getName() + value, task);
        }
    }

    /** Tasks that are further than the milestone that is furthest. */
    private static final class Ahead extends LocalRule<Task> implements Grounded<Integer> {

        Ahead() {
            super(new RuleInfo("ahead", Severity.INFO, "", ""), Task.class);
        }

        @Override
        public boolean settles(EObject object) {
            return object instanceof Task task && task.isMilestone();
        }

        @Override
        public Integer ground(Collection<? extends EObject> milestones) {
            return milestones.stream().map(task -> ((Task) task).getPercent()).max(Integer::compare).orElse(0);
        }

        @Override
        protected void check(Task task, Report report) {
            if (task.getPercent() > report.ground(this)) {
                report.add(task.getName() + report.ground(this), task);
            }
        }
    }

    /** Each percent that a task has, with all tasks that have it. */
    private static final class Percents extends KeyedRule<Task> {

        Percents() {
            super(new RuleInfo("percents", Severity.INFO, "", ""), Task.class);
        }

        @Override
        protected int least() {
            return 1;
        }

        @Override
        protected List<?> keys(Task task) {
            return List.of(task.getPercent());
        }

        @Override
        protected void check(Object key, List<Task> group, Report report) {
            report.add(key.toString(), group);
        }
    }

    /** The names of units that have a part in a task. */
    private static final class Units extends LocalRule<Task> {

        Units() {
            super(new RuleInfo("units", Severity.INFO, "", ""), Task.class);
        }

        @Override
        protected boolean dependsOnUnits() {
            return true;
        }

        @Override
        protected void check(Task task, Report report) {
            task.getResponsibilities().forEach(part -> report.add(part.getUnit().getName()
                    + part.getUnit().getSuccessors().stream().map(Unit::getName).toList(), task));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findingsEqualTheFullCheckWhileLinksComeAndGo(Seed seed) {
        var random = seed.random();
        var checker = new Checker(List.of(new Distance(), new Ahead(), new Percents()));
        var live = new IncrementalChecker(checker, plan);
        for (int early = random.nextInt(TASKS); early > 0; early--) {
            live.advance(1);
            edit(random);
        }
        for (int step = 0; step < STEPS; step++) {
            for (int together = random.nextInt(3); together >= 0; together--) {
                edit(random);
            }
            assertEquals(new HashSet<>(checker.check(plan, null)), new HashSet<>(live.findings()), "step " + step);
        }
    }

    private void edit(RandomGenerator random) {
        var tasks = Outline.elements(plan, Task.class).toList();
        var task = tasks.get(random.nextInt(tasks.size()));
        var other = tasks.get(random.nextInt(tasks.size()));
        var links = plan.getDependencies();
        switch (links.size() > 2 * TASKS ? 0 : random.nextInt(8)) {
            case 0 -> links.stream().skip(random.nextInt(links.size() + 1)).findFirst().ifPresent(EcoreUtil::delete);
            case 1, 2, 3 -> Plans.dependency(task, other);
            case 4 -> links.stream().skip(random.nextInt(links.size() + 1)).findFirst()
                    .ifPresent(link -> link.setTo(other));
            case 5 -> task.setMilestone(random.nextInt(3) == 0);
            case 6 -> replace(task);
            default -> task.setPercent(random.nextInt(4) * 10);
        }
    }

    private void replace(Task task) {
        List.copyOf(task.getPredecessors()).forEach(EcoreUtil::delete);
        List.copyOf(task.getSuccessors()).forEach(EcoreUtil::delete);
        plan.getChildren().remove(task);
        Plans.element(plan, ElementKind.TASK, task.getName());
    }

    @Test
    void aChangeOfAUnitOrOfItsSuccessorConcernsWhatNamesIt() {
        var unit = Plans.unit(plan, "甲局");
        var successor = Plans.unit(plan, "乙局");
        var task = (Task) plan.getChildren().getFirst();
        Plans.responsibility(task, unit, ResponsibilityRole.LEAD);
        unit.getSuccessors().add(successor);
        var live = new IncrementalChecker(new Checker(List.of(new Units())), plan);
        unit.setName("丙局");
        assertEquals("丙局[乙局]", live.findings().getFirst().message());
        successor.setName("丁局");
        assertEquals("丙局[丁局]", live.findings().getFirst().message());
        task.getResponsibilities().getFirst().setUnit(successor);
        unit.setName("甲局");
        successor.setName("乙局");
        assertEquals("乙局[]", live.findings().getFirst().message());
    }
}
