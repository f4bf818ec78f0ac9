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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Drags and scrolls, beside figures of plain Draw2d. JMH cannot own the user-interface thread, so this is measured by
 * itself: ours and the anchor in turn, the 95th percentile of each round, and the median of the rounds.
 */
final class GraphBesideDraw2d {

    private static final int ROUNDS = 7;
    private static final int STEPS = 40;
    private static final String ANCHOR = "bare Draw2d with the Manhattan router";

    private GraphBesideDraw2d() {
    }

    static List<Comparison> measure() {
        var result = new ArrayList<Comparison>();
        for (var size : List.of(500, 2_000, 5_000)) {
            var graph = GraphOfTasks.of(size);
            try (var bare = new BareGraph(graph); var ours = new PlanGraph(graph)) {
                result.add(compare("P13", "drag one node, p95", size, ours::drag, bare::drag, dragGoal(size)));
                if (!ours.hasMoved()) {
                    throw new IllegalStateException("nothing was dragged");
                }
                result.add(compare("P14", "scroll to a place, p95", size, ours::reveal, bare::reveal,
                        size == 5_000 ? 0.1 : Double.NaN));
                result.add(compare("P14", "scroll by the bar, p95", size, ours::scroll, bare::scroll, Double.NaN));
            }
        }
        return result;
    }

    private static double dragGoal(int size) {
        return switch (size) {
            case 500 -> 1;
            case 5_000 -> 0.2;
            default -> Double.NaN;
        };
    }

    private static Comparison compare(String id, String operation, int size, IntToDoubleFunction ours,
            IntToDoubleFunction anchor,
            double goal) {
        var ourTimes = new double[ROUNDS];
        var anchorTimes = new double[ROUNDS];
        // the first round is for the compiler
        for (int round = -1; round < ROUNDS; round++) {
            var own = percentile(ours, (round + 1) * STEPS);
            var other = percentile(anchor, (round + 1) * STEPS);
            if (round >= 0) {
                ourTimes[round] = own;
                anchorTimes[round] = other;
            }
        }
        return new Comparison(id, operation, size, median(ourTimes), median(anchorTimes), "ms", ANCHOR, goal);
    }

    private static double percentile(IntToDoubleFunction operation, int first) {
        var times = new double[STEPS];
        for (int i = 0; i < STEPS; i++) {
            times[i] = operation.applyAsDouble(first + i);
        }
        Arrays.sort(times);
        return times[(int) Math.ceil(STEPS * 0.95) - 1];
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
