/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.yaodian.editor.PlanEditor;

/** Shows the welcome page while no editor is open, and takes it away when a plan is opened. */
final class WelcomeWatch implements IPartListener2 {

    private final IWorkbenchPage page;

    private WelcomeWatch(IWorkbenchPage page) {
        this.page = page;
    }

    static void install(IWorkbenchPage page) {
        page.addPartListener(new WelcomeWatch(page));
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (PlanEditor.isPlanEditor(part.getId())) {
            later(this::closeWelcome);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (PlanEditor.isPlanEditor(part.getId())) {
            later(this::openWelcome);
        }
    }

    private void later(Runnable action) {
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
            if (page.getWorkbenchWindow().getShell() != null && !page.getWorkbenchWindow().isClosing()) {
                action.run();
            }
        });
    }

    private void openWelcome() {
        if (page.getEditorReferences().length == 0) {
            WelcomePage.open(page);
        }
    }

    private void closeWelcome() {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (WelcomePage.ID.equals(reference.getId())) {
                page.closeEditors(new IEditorReference[]{reference}, false);
            }
        }
    }
}
