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

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** Connects to a shared store, after it was tested. */
public final class ConnectionWizard extends Wizard {

    private final StoreAccess access;
    private final ConnectionPage page = new ConnectionPage();

    /**
     * Makes a wizard with empty fields.
     *
     * @param access gets the connection
     */
    public ConnectionWizard(StoreAccess access) {
        this.access = access;
        setWindowTitle(Messages.ConnectionWizard_Title);
        setNeedsProgressMonitor(true);
    }

    /**
     * Opens the wizard.
     *
     * @param shell  the window below it
     * @param access gets the connection
     */
    public static void open(Shell shell, StoreAccess access) {
        new WizardDialog(shell, new ConnectionWizard(access)).open();
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        if (!page.test()) {
            return false;
        }
        var draft = page.draft();
        var connection = draft.connection();
        try {
            if (connection.password() == PasswordUse.KEPT) {
                connection = keepPassword(connection, draft.password());
            }
            access.connections().put(connection);
            return true;
        } catch (IOException e) {
            MessageDialog.openWarning(getShell(), Messages.ConnectionWizard_Title, e.getMessage());
            return true;
        }
    }

    /** Where the computer cannot keep a password safely, it is asked for at each start. */
    private StoreConnection keepPassword(StoreConnection connection, String password) {
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    access.passwords().keep(connection.id(), password);
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return connection;
        } catch (InvocationTargetException e) {
            MessageDialog.openInformation(getShell(), Messages.ConnectionWizard_Title, e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new StoreConnection(connection.id(), connection.name(), connection.address(), connection.user(),
                PasswordUse.ASKED);
    }
}
