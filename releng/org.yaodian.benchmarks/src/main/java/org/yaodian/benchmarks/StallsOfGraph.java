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

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * How long the user interface stands still while a person drags, drops, scrolls and zooms in a large diagram: the
 * longest time that one event takes, by the clock of the thread, as other programs of the machine do not count. The
 * events are given to the canvas: what SWT posts on GTK reaches no button there.
 */
final class StallsOfGraph {

    private static final int SIZE = 5_000;
    private static final int WARMUP = 12;
    private static final int ROUNDS = 40;
    private static final double LIMIT = 100;
    /** Nanoseconds without any event after which a gesture is taken as answered. */
    private static final long QUIET = 60_000_000;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final PlanGraph graph;
    private final Display display = Display.getDefault();
    private double longest;

    private StallsOfGraph(PlanGraph graph) {
        this.graph = graph;
    }

    static List<Comparison> measure() {
        try (var graph = new PlanGraph(GraphOfTasks.of(SIZE))) {
            var stalls = new StallsOfGraph(graph);
            stalls.answer();
            return List.of(stalls.longest("drag and drop one node", stalls::drag),
                    stalls.longest("scroll", stalls::scroll),
                    stalls.longest("zoom by the wheel", stalls::zoom));
        }
    }

    private Comparison longest(String gesture, IntConsumer hand) {
        for (int round = 0; round < WARMUP; round++) {
            hand.accept(round);
        }
        longest = 0;
        for (int round = 0; round < ROUNDS; round++) {
            hand.accept(round);
        }
        return new Comparison("UI", gesture + ", longest stall", SIZE, longest, LIMIT, "ms", "limit", 1);
    }

    private void drag(int round) {
        var grip = graph.grip();
        mouse(SWT.MouseMove, grip.x, grip.y, 0);
        mouse(SWT.MouseDown, grip.x, grip.y, 0);
        var x = grip.x;
        var y = grip.y;
        for (int step = 1; step <= 8; step++) {
            x = grip.x + (round % 2 == 0 ? step : -step) * 7;
            y = grip.y + (round % 4 < 2 ? step : -step) * 3;
            mouse(SWT.MouseMove, x, y, SWT.BUTTON1);
        }
        mouse(SWT.MouseUp, x, y, SWT.BUTTON1);
        if (!graph.hasMoved()) {
            throw new IllegalStateException("nothing was dragged");
        }
    }

    private void scroll(int round) {
        display.asyncExec(() -> graph.canvas().scrollToY(Way.scroll(round)));
        answer();
    }

    private void zoom(int round) {
        var event = new Event();
        event.stateMask = SWT.MOD1;
        event.count = round % 8 < 4 ? -3 : 3;
        event.x = 300;
        event.y = 300;
        display.asyncExec(() -> graph.canvas().notifyListeners(SWT.MouseWheel, event));
        answer();
    }

    private void mouse(int type, int x, int y, int state) {
        var event = new Event();
        event.x = x;
        event.y = y;
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.stateMask = state;
        event.count = 1;
        display.asyncExec(() -> graph.canvas().notifyListeners(type, event));
        answer();
    }

    /** Answers all that comes, and keeps the longest time that one answer took. */
    private void answer() {
        var last = System.nanoTime();
        while (System.nanoTime() - last < QUIET) {
            var start = CLOCK.getCurrentThreadCpuTime();
            if (display.readAndDispatch()) {
                last = System.nanoTime();
                longest = Math.max(longest, (CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
            } else {
                Thread.onSpinWait();
            }
        }
    }
}
