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

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * How long the user-interface thread is busy with one step until its effect is painted. GTK paints with the next frame
 * of the screen: the time in which the thread only waits for that frame does not count.
 */
final class BusyTime {

    /** Two frames and a little more: after that nothing is going to be painted. */
    private static final long PATIENCE = 50_000_000;

    private final FigureCanvas canvas;
    private final Display display;
    private long paintBegan;
    private long painting;
    private boolean painted;

    BusyTime(FigureCanvas canvas) {
        this.canvas = canvas;
        display = canvas.getDisplay();
        display.addFilter(SWT.Paint, this::paintBegins);
        // added last, so that it comes after Draw2d has painted
        canvas.addListener(SWT.Paint, event -> paintEnds());
    }

    private void paintBegins(Event event) {
        if (event.widget == canvas) {
            paintBegan = System.nanoTime();
        }
    }

    private void paintEnds() {
        painting += System.nanoTime() - paintBegan;
        painted = true;
    }

    /**
     * Does something and measures.
     *
     * @param step what to do
     * @return milliseconds
     */
    double of(Runnable step) {
        painting = 0;
        painted = false;
        var start = System.nanoTime();
        step.run();
        canvas.getLightweightSystem().getUpdateManager().performUpdate();
        var end = System.nanoTime();
        var busy = end - start - painting;
        while (!painted && System.nanoTime() - end < PATIENCE) {
            display.readAndDispatch();
        }
        return (busy + painting) / 1e6;
    }
}
