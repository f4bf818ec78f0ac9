/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.store.CommitResult;

/** Tells why a commit was not stored, and asks what shall be done. */
final class CommitRefusal {

    private static final int MOST = 12;

    /** What to do about others' commits. */
    enum Way {
        UPDATE, BRANCH, NOTHING
    }

    private CommitRefusal() {
    }

    static Way stale(Shell shell, CommitResult.Stale stale) {
        var lines = stale.newer().stream().limit(MOST).map(Words::line).collect(Collectors.joining("\n"));
        var text = NLS.bind(Messages.CommitRefusal_Stale, lines);
        int answer = MessageDialog.open(MessageDialog.WARNING, shell, Messages.CommitRefusal_StaleTitle, text,
                SWT.NONE, Messages.CommitRefusal_Update, Messages.CommitRefusal_Branch,
                IDialogConstants.CANCEL_LABEL);
        return answer == 0 ? Way.UPDATE : answer == 1 ? Way.BRANCH : Way.NOTHING;
    }

    static Optional<String> branchName(Shell shell) {
        var dialog = new InputDialog(shell, Messages.CommitRefusal_Branch, Messages.CommitRefusal_BranchName,
                Messages.CommitDialog_BranchName, name -> name.isBlank() ? Messages.CommitDialog_NeedsName : null);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    static boolean mayOverride(Shell shell, CommitResult.Locked locked) {
        var lines = locked.locks().stream().map(lock -> NLS.bind(Messages.CommitRefusal_LockLine, lock.owner(),
                Words.time(lock.expires()))).distinct().collect(Collectors.joining("\n"));
        return MessageDialog.open(MessageDialog.WARNING, shell, Messages.CommitRefusal_LockedTitle,
                NLS.bind(Messages.CommitRefusal_Locked, lines), SWT.NONE, IDialogConstants.CANCEL_LABEL,
                Messages.CommitRefusal_Override) == 1;
    }

    static void denied(Shell shell, CommitResult.Denied denied) {
        var lines = denied.denials().stream().limit(MOST).map(denial -> "• " + denial.reason())
                .collect(Collectors.joining("\n"));
        if (denied.denials().size() > MOST) {
            lines += "\n" + NLS.bind(Messages.CommitRefusal_More, denied.denials().size() - MOST);
        }
        MessageDialog.openError(shell, Messages.CommitRefusal_DeniedTitle,
                NLS.bind(Messages.CommitRefusal_Denied, lines));
    }
}
