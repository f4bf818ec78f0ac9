/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.yaodian.editor.workbench.FileNames;
import org.yaodian.editor.workbench.Folders;

/** Makes a folder where the selection is. */
public final class NewFolderHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var parent = Folders.selected(event);
        var dialog = new InputDialog(HandlerUtil.getActiveShellChecked(event), Messages.NewFolderHandler_Title,
                Messages.NewFolderHandler_Name, "", name -> FileNames.problem(name) != null ? FileNames.problem(name)
                        : parent.exists(IPath.fromOSString(name.strip())) ? Messages.NewFolderHandler_Exists : null);
        if (dialog.open() == Window.OK) {
            var folder = parent.getFolder(IPath.fromOSString(dialog.getValue().strip()));
            var job = Job.create(Messages.NewFolderHandler_Title,
                    (ICoreRunnable) monitor -> folder.create(false, true, monitor));
            job.setRule(ResourcesPlugin.getWorkspace().getRoot());
            job.schedule();
        }
        return null;
    }
}
