/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.editor.source.RememberedLayout;

/** The dialog of the import: its buttons speak the language of the program, its size and place are remembered. */
final class ImportDialog extends WizardDialog {

    private ProgressMonitorPart progress;

    ImportDialog(Shell parent, IWizard wizard) {
        super(parent, wizard);
        setHelpAvailable(false);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        return super.createButton(parent, id, switch (id) {
            case IDialogConstants.BACK_ID -> Messages.ImportDialog_Back;
            case IDialogConstants.NEXT_ID -> Messages.ImportDialog_Next;
            case IDialogConstants.FINISH_ID -> Messages.ImportDialog_Finish;
            default -> label;
        }, defaultButton);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(Messages.ImportDialog_Cancel);
    }

    @Override
    protected ProgressMonitorPart createProgressMonitorPart(Composite composite, GridLayout layout) {
        progress = super.createProgressMonitorPart(composite, layout);
        return progress;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = super.createDialogArea(parent);
        showProgress(false);
        return area;
    }

    @Override
    public void run(boolean fork, boolean cancelable, IRunnableWithProgress runnable)
            throws InvocationTargetException, InterruptedException {
        showProgress(true);
        try {
            super.run(fork, cancelable, runnable);
        } finally {
            showProgress(false);
        }
    }

    /** The progress takes room only while there is some. */
    private void showProgress(boolean show) {
        if (!progress.isDisposed()) {
            ((GridData) progress.getLayoutData()).exclude = !show;
            progress.getParent().layout();
        }
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return RememberedLayout.settings("ImportDialog");
    }
}
