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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.yaodian.model.file.PlanFile;

/** What the workspace and the selection in it propose for an import. */
final class ImportPlace {

    private final IResource selected;

    /**
     * Looks at a selection.
     *
     * @param selection what is selected, not null
     */
    ImportPlace(IStructuredSelection selection) {
        selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
    }

    /**
     * Where the plan can go: the selected folder first.
     *
     * @return the folders of the workspace
     */
    PlanFolders folders() {
        return new WorkspaceFolders(
                selected == null || selected instanceof IContainer ? (IContainer) selected : selected.getParent());
    }

    /**
     * The document to propose.
     *
     * @return the selected file, unless it is a plan itself
     */
    Optional<Path> document() {
        return selected instanceof IFile file && file.getLocation() != null && !isPlan(file)
                ? Optional.of(file.getLocation().toPath())
                : Optional.empty();
    }

    /**
     * The unit registers of the plans in the workspace.
     *
     * @return a choice for each plan
     */
    List<UnitSource> registers() {
        var sources = new ArrayList<UnitSource>();
        IResourceVisitor visitor = resource -> {
            if (resource instanceof IFile file && isPlan(file) && file.getLocation() != null) {
                sources.add(UnitSource.ofPlan(file.getFullPath().removeFileExtension().lastSegment(),
                        file.getLocation().toPath()));
            }
            return true;
        };
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(visitor);
        } catch (CoreException e) {
            ILog.of(ImportPlace.class).log(e.getStatus());
        }
        return sources;
    }

    private static boolean isPlan(IFile file) {
        return PlanFile.EXTENSION.equalsIgnoreCase(file.getFileExtension());
    }
}
