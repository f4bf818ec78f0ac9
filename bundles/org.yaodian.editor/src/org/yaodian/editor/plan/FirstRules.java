/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import org.eclipse.swt.widgets.Display;
import org.yaodian.rules.IncrementalChecker;

/**
 * Looks at the rules of a newly opened plan piece by piece between the events of the user interface, so that a large plan
 * is shown before its findings are.
 */
final class FirstRules implements Runnable {

    private static final int BEFORE_MILLISECONDS = 250;
    private static final int BETWEEN_MILLISECONDS = 8;
    private static final long PIECE_NANOSECONDS = 12_000_000;

    private final Display display;
    private final IncrementalChecker checker;
    private final Runnable whenDone;

    private FirstRules(Display display, IncrementalChecker checker, Runnable whenDone) {
        this.display = display;
        this.checker = checker;
        this.whenDone = whenDone;
    }

    /**
     * Begins, from the user interface, when the plan had time to be drawn.
     *
     * @param checker  the rules of the plan; nothing is done any more when it was disposed
     * @param whenDone is run in the user interface
     */
    static void begin(IncrementalChecker checker, Runnable whenDone) {
        var display = Display.getCurrent();
        display.timerExec(BEFORE_MILLISECONDS, new FirstRules(display, checker, whenDone));
    }

    @Override
    public void run() {
        if (checker.isDisposed()) {
            return;
        }
        if (checker.advance(PIECE_NANOSECONDS)) {
            whenDone.run();
        } else {
            display.timerExec(BETWEEN_MILLISECONDS, this);
        }
    }
}
