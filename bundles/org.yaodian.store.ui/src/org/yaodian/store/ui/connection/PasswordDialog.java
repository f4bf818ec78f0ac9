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

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The question for a password in the window in front. */
final class PasswordDialog extends InputDialog {

    private PasswordDialog(Shell shell, StoreConnection connection, boolean wasWrong) {
        super(shell, Messages.PasswordDialog_Title,
                NLS.bind(wasWrong ? Messages.PasswordDialog_WrongAsk : Messages.PasswordDialog_Ask,
                        connection.name(), connection.user()),
                "", null);
    }

    /** Asks in the thread of a display and waits. */
    static Optional<String> ask(Display display, StoreConnection connection, boolean wasWrong) {
        var answer = new AtomicReference<String>();
        if (!display.isDisposed()) {
            display.syncExec(() -> {
                var dialog = new PasswordDialog(display.getActiveShell(), connection, wasWrong);
                if (dialog.open() == Window.OK) {
                    answer.set(dialog.getValue());
                }
            });
        }
        return Optional.ofNullable(answer.get());
    }

    @Override
    protected int getInputTextStyle() {
        return super.getInputTextStyle() | SWT.PASSWORD;
    }
}
