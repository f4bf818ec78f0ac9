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

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListDialog;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;

/** Asks which store a plan shall go to, when there is more than one. */
public final class ConnectionChoice {

    private ConnectionChoice() {
    }

    /**
     * Asks.
     *
     * @param shell   the window below
     * @param access  the connections
     * @param message what the store is for
     * @param but     a store that is not meant; may be null
     * @return empty when the person gave up
     */
    public static Optional<StoreConnection> ask(Shell shell, StoreAccess access, String message,
            StoreConnection but) {
        var all = access.connections().all().stream().filter(each -> !each.equals(but)).toList();
        if (all.size() == 1 && but == null) {
            return Optional.of(all.getFirst());
        }
        var dialog = new ListDialog(shell);
        dialog.setTitle(Messages.ConnectionChoice_Title);
        dialog.setMessage(message);
        dialog.setContentProvider(ArrayContentProvider.getInstance());
        dialog.setLabelProvider(LabelProvider.createTextProvider(each -> ((StoreConnection) each).name()));
        dialog.setInput(all);
        if (!all.isEmpty()) {
            dialog.setInitialSelections(all.getFirst());
        }
        return dialog.open() == Window.OK && dialog.getResult().length > 0
                ? Optional.of((StoreConnection) dialog.getResult()[0])
                : Optional.empty();
    }
}
