/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;

/** Lets the workbench work while a test waits for it. */
public final class EventLoop {

    private static final int LONGEST_MILLISECONDS = 60_000;
    private static final int WAKE_MILLISECONDS = 50;

    private EventLoop() {
    }

    /**
     * Handles events until a condition holds; fails after a minute.
     *
     * @param condition what is waited for
     */
    public static void until(BooleanSupplier condition) {
        var display = Display.getCurrent();
        var late = new AtomicBoolean();
        Runnable deadline = () -> late.set(true);
        display.timerExec(LONGEST_MILLISECONDS, deadline);
        while (!condition.getAsBoolean()) {
            if (late.get()) {
                fail("the workbench did not get there within a minute");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(WAKE_MILLISECONDS, () -> {});
                display.sleep();
            }
        }
        display.timerExec(-1, deadline);
    }
}
