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

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;

/**
 * Heap of a plan as it is after opening its file, beside the same file opened as dynamic EObjects by EMF alone: what is
 * in use after garbage collection with the plan and its resource held, less what was in use before; the median of
 * several rounds. Neither side counts an index of ids.
 */
final class HeapBesideDynamic {

    private static final int ELEMENTS = 100_000;
    private static final int ROUNDS = 7;

    private HeapBesideDynamic() {
    }

    static Comparison measure() {
        var file = save();
        try {
            var ours = median(() -> load(file));
            var dynamic = median(() -> DynamicPlan.load(file));
            return new Comparison("P21", "heap of an open plan", ELEMENTS, ours, dynamic, "MB",
                    "dynamic EObjects as EMF loads them",
                    0.5);
        } finally {
            file.toFile().delete();
        }
    }

    private static Path save() {
        try {
            var file = Files.createTempFile("benchmark", ".plan");
            PlanFile.save(PlanGenerator.generate(ELEMENTS, 1), file);
            return file;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static WorkPlan load(Path file) {
        try {
            return PlanFile.load(file).plan();
        } catch (PlanFileException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double median(Supplier<?> content) {
        return IntStream.range(0, ROUNDS).mapToDouble(round -> {
            var before = inUse();
            var held = content.get();
            var after = inUse();
            Reference.reachabilityFence(held);
            return (after - before) / 1e6;
        }).sorted().skip(ROUNDS / 2).findFirst().getAsDouble();
    }

    private static long inUse() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
