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

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;

/** Checks names of files and folders that are typed. */
public final class FileNames {

    private FileNames() {
    }

    /**
     * What is wrong with a name.
     *
     * @param name a name without extension
     * @return a sentence, or null when it can be used on every system
     */
    public static String problem(String name) {
        if (name.isBlank()) {
            return Messages.FileNames_Empty;
        }
        IStatus status = ResourcesPlugin.getWorkspace().validateName(name.strip(), IResource.FILE);
        return status.isOK() && !name.matches(".*[\\\\/:*?\"<>|].*") ? null : Messages.FileNames_Forbidden;
    }
}
