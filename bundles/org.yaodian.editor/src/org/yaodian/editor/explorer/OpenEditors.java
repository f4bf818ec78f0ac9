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

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;

/** The editors on files that are about to change their name or go away. */
final class OpenEditors {

    private OpenEditors() {
    }

    /**
     * Closes the editors on a file, or on the files in a folder; unsaved ones ask.
     *
     * @param window the window
     * @param resource a file or folder
     * @return false when the person kept one open
     */
    static boolean close(IWorkbenchWindow window, IResource resource) {
        for (IWorkbenchPage page : window.getPages()) {
            List<IEditorReference> open = new ArrayList<>();
            for (IEditorReference reference : page.getEditorReferences()) {
                if (resource.getFullPath().isPrefixOf(fileOf(reference).getFullPath())) {
                    open.add(reference);
                }
            }
            if (!open.isEmpty() && !page.closeEditors(open.toArray(IEditorReference[]::new), true)) {
                return false;
            }
        }
        return true;
    }

    private static IResource fileOf(IEditorReference reference) {
        try {
            var file = ResourceUtil.getFile(reference.getEditorInput());
            if (file != null) {
                return file;
            }
        } catch (PartInitException e) {
            // an editor that cannot be restored has no file to be kept from
        }
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
