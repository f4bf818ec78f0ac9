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
import java.util.List;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints each figure beside its anchor. */
public final class Benchmarks {

    private static final int ROUNDS = 7;
    private static final List<Class<?>> ALL = List.of(OpenBesideXmi.class, OpenBesideBinary.class,
            SaveBesideMemory.class, CheckAfterEdit.class, CheckOfSectors.class, LayoutBesideElk.class,
            ImportBesideDecoding.class,
            CopyBesideEcore.class, CommitBesideJdbc.class, CheckoutBesideJdbc.class, ReportBesideJoin.class);

    private Benchmarks() {
    }

    /**
     * Runs the benchmarks whose class names contain one of the arguments; all without arguments.
     *
     * @param filters parts of class names
     * @throws RunnerException when a benchmark fails
     * @throws IOException when the product cannot be started
     */
    public static void main(String... filters) throws RunnerException, IOException {
        var report = new Report();
        for (var benchmark : ALL) {
            if (filters.length == 0 || List.of(filters).stream().anyMatch(benchmark.getSimpleName()::contains)) {
                report.add(benchmark, new Runner(options(benchmark)).run());
            }
        }
        if (filters.length == 0 || List.of(filters).contains("Heap")) {
            report.add(HeapBesideDynamic.measure());
        }
        if (filters.length == 0 || List.of(filters).contains("Start")) {
            StartBesideEmpty.measure().forEach(report::add);
        }
        if (filters.length == 0 || List.of(filters).contains("Install")) {
            report.add(InstallBesideList.measure());
        }
        if (filters.length == 0 || List.of(filters).contains("Graph")) {
            GraphBesideDraw2d.measure().forEach(report::add);
            StallsOfGraph.measure().forEach(report::add);
        }
        report.print(System.out);
        System.exit(report.isMet() ? 0 : 1);
    }

    private static Options options(Class<?> benchmark) {
        return new OptionsBuilder().include("^" + benchmark.getName() + "\\.").forks(1).warmupIterations(3)
                .warmupTime(TimeValue.seconds(1)).measurementIterations(ROUNDS).measurementTime(TimeValue.seconds(1))
                .jvmArgs("-Xmx3g", "-Djava.awt.headless=true").shouldFailOnError(true).build();
    }
}
