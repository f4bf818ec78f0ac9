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

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds the folder a person means. */
public final class Folders {

    private Folders() {
    }

    /**
     * The folder of what is selected.
     *
     * @param event a command
     * @return the selected folder, that of the selected file, or the default project
     */
    public static IContainer selected(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            if (selection.getFirstElement() instanceof IContainer folder) {
                return folder;
            }
            if (selection.getFirstElement() instanceof IResource file) {
                return file.getParent();
            }
        }
        return DefaultProject.get();
    }
}
