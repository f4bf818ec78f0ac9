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
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** The folders a new plan can be put into. */
interface PlanFolders {

    /**
     * The folders.
     *
     * @return their names as a person sees them, the one to propose first; empty when there is none
     */
    List<String> names();

    /**
     * Where a plan of some name lies in a folder.
     *
     * @param folder one of {@link #names()}
     * @param fileName a file name with extension
     * @return a path on disk; the file need not exist
     */
    Path file(String folder, String fileName);

    /**
     * Makes a written file known.
     *
     * @param file the file
     * @param monitor progress
     * @throws CoreException if the workspace refuses it
     */
    void written(Path file, IProgressMonitor monitor) throws CoreException;
}
