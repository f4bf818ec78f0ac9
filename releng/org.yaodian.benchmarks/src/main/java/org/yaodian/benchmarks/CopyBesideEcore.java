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

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.yaodian.model.edit.commands.clipboard.PlanFragment;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;

/**
 * Copies all elements of a plan to the clipboard's fragment, with the units and links they need, beside EMF's bare copy
 * of the plan. There is no goal for the ratio.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "-", operation = "copy all elements", anchor = "EcoreUtil.copy of the plan", atMost = Double.NaN)
public class CopyBesideEcore {

    /** Elements of the plan. */
    @Param({"1000", "10000", "100000"})
    public int size;

    private WorkPlan plan;

    @Setup
    public void generate() {
        plan = PlanGenerator.generate(size, 1);
    }

    @Benchmark
    public PlanFragment ours() {
        return PlanFragment.of(List.copyOf(plan.getChildren()));
    }

    @Benchmark
    public EObject anchor() {
        return EcoreUtil.copy(plan);
    }
}
