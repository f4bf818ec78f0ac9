/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.yaodian.model.Outline;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.Task;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.Checker;
import org.yaodian.rules.Finding;
import org.yaodian.rules.IncrementalChecker;

/** Edits a task and brings the findings up to date, beside a full check of the plan. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "P17", operation = "check after one edit", anchor = "own full check", atMost = 0.001, sizes = 100_000)
public class CheckAfterEdit {

    /** Elements of the plan. */
    @Param({"1000", "10000", "100000"})
    public int size;

    private final Random random = new Random(1);
    private WorkPlan plan;
    private List<Task> tasks;
    private Checker checker;
    private IncrementalChecker incremental;

    /** Makes a plan with {@link #size} elements. */
    WorkPlan make() {
        return PlanGenerator.generate(size, 1);
    }

    @Setup
    public void check() {
        plan = make();
        tasks = Outline.elements(plan, Task.class).toList();
        checker = Checker.standard();
        incremental = new IncrementalChecker(checker, plan);
        incremental.update();
    }

    @Benchmark
    public void ours() {
        var task = tasks.get(random.nextInt(tasks.size()));
        switch (random.nextInt(3)) {
            case 0 -> task.setName("任务" + random.nextInt());
            case 1 -> task.setPlannedFinish(LocalDate.of(2007, 1 + random.nextInt(12), 15));
            default -> task.setPercent(random.nextInt(101));
        }
        incremental.update();
    }

    @Benchmark
    public List<Finding> anchor() {
        return checker.check(plan, new NullProgressMonitor());
    }
}
