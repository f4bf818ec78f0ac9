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

import java.nio.file.Path;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.yaodian.editor.preferences.YaodianPreferences;
import org.yaodian.model.file.PlanFile;

/** Asks for plan files and opens them. */
public final class OpenPlanDialog {

    private static final String LAST_FOLDER = "openPlanFolder";

    private OpenPlanDialog() {
    }

    /**
     * Asks and opens.
     *
     * @param page where to open
     */
    public static void open(IWorkbenchPage page) {
        var dialog = new FileDialog(page.getWorkbenchWindow().getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.OpenPlanDialog_Title);
        dialog.setFilterExtensions("*." + PlanFile.EXTENSION, "*");
        dialog.setFilterNames(Messages.OpenPlanDialog_Plans, Messages.OpenPlanDialog_AllFiles);
        dialog.setFilterPath(firstFolder());
        if (dialog.open() != null) {
            YaodianPreferences.store().setValue(LAST_FOLDER, dialog.getFilterPath());
            for (String name : dialog.getFileNames()) {
                PlanOpening.open(page, Path.of(dialog.getFilterPath(), name));
            }
        }
    }

    private static String firstFolder() {
        var last = YaodianPreferences.store().getString(LAST_FOLDER);
        if (!last.isEmpty()) {
            return last;
        }
        IPath folder = DefaultProject.get().getLocation();
        return folder == null ? null : folder.toOSString();
    }
}
