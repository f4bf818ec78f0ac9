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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

/** The open projects of the workspace and their folders. */
final class WorkspaceFolders implements PlanFolders {

    private final Map<String, IContainer> containers = new LinkedHashMap<>();

    /**
     * Looks at the workspace.
     *
     * @param preferred the folder to propose, or null
     */
    WorkspaceFolders(IContainer preferred) {
        if (preferred != null && preferred.isAccessible() && !(preferred instanceof IWorkspaceRoot)) {
            add(preferred);
        }
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen()) {
                addAll(project);
            }
        }
    }

    private void addAll(IContainer container) {
        add(container);
        try {
            for (var member : container.members()) {
                if (member instanceof IContainer inner && !inner.isDerived() && !inner.getName().startsWith(".")) {
                    addAll(inner);
                }
            }
        } catch (CoreException e) {
            ILog.of(WorkspaceFolders.class).log(e.getStatus());
        }
    }

    private void add(IContainer container) {
        containers.putIfAbsent(container.getFullPath().makeRelative().toString(), container);
    }

    @Override
    public List<String> names() {
        return new ArrayList<>(containers.keySet());
    }

    @Override
    public Path file(String folder, String fileName) {
        return Path.of(containers.get(folder).getLocationURI()).resolve(fileName);
    }

    @Override
    public void written(Path file, IProgressMonitor monitor) throws CoreException {
        for (var resource : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            resource.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
    }
}
