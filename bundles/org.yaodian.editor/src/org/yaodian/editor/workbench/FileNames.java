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

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;

/** Names of files and folders, shown and typed. */
public final class FileNames {

    private FileNames() {
    }

    /**
     * The name a person calls a file by.
     *
     * @param file a file
     * @return its name without folder and extension
     */
    public static String withoutExtension(Path file) {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
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
