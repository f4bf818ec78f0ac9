/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IURIEditorInput;

/** Finds the file behind an editor input, in the workspace or anywhere on disk. */
public final class PlanInput {

    private PlanInput() {
    }

    /**
     * The file of an input.
     *
     * @param input an editor input
     * @return the absolute file, or empty when the input stands for none
     */
    public static Optional<Path> fileOf(IEditorInput input) {
        if (input instanceof IFileEditorInput fileInput) {
            return fileOf(fileInput.getFile());
        }
        if (input instanceof IURIEditorInput uriInput) {
            return fileOf(uriInput.getURI());
        }
        return Optional.ofNullable(input.getAdapter(IFile.class)).flatMap(PlanInput::fileOf);
    }

    /**
     * Where a workspace file lies.
     *
     * @param file a workspace file, linked or not
     * @return the absolute file, or empty when it has no place on this machine
     */
    public static Optional<Path> fileOf(IFile file) {
        IPath location = file.getLocation();
        return location == null ? fileOf(file.getLocationURI()) : Optional.of(location.toPath());
    }

    /**
     * The workspace files that stand for a file on disk.
     *
     * @param file an absolute file
     * @return none, one, or several when it is linked more than once
     */
    public static IFile[] resourcesOf(Path file) {
        return ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
    }

    private static Optional<Path> fileOf(URI uri) {
        try {
            return uri == null ? Optional.empty() : Optional.of(Path.of(uri).toAbsolutePath());
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
