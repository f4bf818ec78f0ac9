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

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Closes each dialog as soon as it is shown, which means cancel, and counts them. */
final class ClosedQuestions implements AutoCloseable {

    private final Display display = Display.getCurrent();
    private final Listener listener = this::shown;
    private int count;

    ClosedQuestions() {
        display.addFilter(SWT.Show, listener);
    }

    private void shown(Event event) {
        if (event.widget instanceof Shell shell && (shell.getStyle() & SWT.TITLE) != 0) {
            count++;
            display.asyncExec(shell::close);
        }
    }

    int count() {
        return count;
    }

    @Override
    public void close() {
        display.removeFilter(SWT.Show, listener);
    }
}
