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

import java.nio.file.Path;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;

/** Starts the import in a workbench window. */
public final class ImportWorkPoints {

    private ImportWorkPoints() {
    }

    /**
     * Opens the import dialog and waits until it is closed.
     *
     * @param window where the new plan is opened
     * @param selection what is selected there: a folder receives the plan, a document is proposed; not null
     * @param document the document to propose, or null for the selected one
     */
    public static void open(IWorkbenchWindow window, IStructuredSelection selection, Path document) {
        var wizard = new ImportWizard();
        wizard.init(window.getWorkbench(), selection);
        if (document != null) {
            wizard.setFile(document);
        }
        new ImportDialog(window.getShell(), wizard).open();
    }
}
