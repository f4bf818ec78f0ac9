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

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.openjdk.jmh.results.RunResult;

/** The figures of one run, each as the median of its rounds. */
final class Report {

    private final List<Comparison> comparisons = new ArrayList<>();

    void add(Comparison comparison) {
        comparisons.add(comparison);
    }

    void add(Class<?> benchmark, Collection<RunResult> results) {
        var goal = benchmark.getAnnotation(Goal.class);
        var ours = new TreeMap<Integer, Double>();
        var anchors = new TreeMap<Integer, Double>();
        for (var result : results) {
            var size = Integer.valueOf(result.getParams().getParam("size"));
            var isOurs = result.getParams().getBenchmark().endsWith(".ours");
            (isOurs ? ours : anchors).put(size, result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        ours.forEach((size, time) -> add(new Comparison(goal.id(), goal.operation(), size, time, anchors.get(size),
                "ms", goal.anchor(), speaksOf(goal, size) ? goal.atMost() : Double.NaN)));
    }

    private static boolean speaksOf(Goal goal, int size) {
        return goal.sizes().length == 0 || IntStream.of(goal.sizes()).anyMatch(each -> each == size);
    }

    boolean isMet() {
        return comparisons.stream().allMatch(Comparison::isMet);
    }

    void print(PrintStream out) {
        out.println();
        comparisons.forEach(out::println);
    }
}
