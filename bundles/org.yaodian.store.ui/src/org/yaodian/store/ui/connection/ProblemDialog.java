/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.connection;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/** Tells a person what went wrong with a store and what to do next. */
public final class ProblemDialog {

    private ProblemDialog() {
    }

    /**
     * Shows a failure; nothing is shown when the person cancelled.
     *
     * @param display    the display, whose active window gets the message
     * @param connection the connection that failed
     * @param failure    the failure
     */
    public static void show(Display display, StoreConnection connection, StoreException failure) {
        if (failure.problem() == Problem.CANCELLED) {
            return;
        }
        var shell = display.getActiveShell();
        var heading = connection.name() + ": " + Explanation.heading(failure);
        if (failure.problem() == Problem.IN_USE) {
            int answer = MessageDialog.open(MessageDialog.ERROR, shell, heading, text(failure), SWT.NONE,
                    Messages.ProblemDialog_UseShared, IDialogConstants.CLOSE_LABEL);
            if (answer == 0) {
                ConnectionWizard.open(shell, StoreAccess.get());
            }
        } else {
            MessageDialog.openError(shell, heading, text(failure));
        }
    }

    /**
     * What to do next about a failure, and its own message.
     *
     * @param failure a failure
     * @return two paragraphs, or one
     */
    public static String text(StoreException failure) {
        var advice = Explanation.advice(failure);
        return advice.isEmpty() ? failure.getMessage() : advice + "\n\n" + failure.getMessage();
    }
}
