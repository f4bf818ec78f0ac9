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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

/** The project that a new workspace gets without a question, so that there is a place for plans. */
public final class DefaultProject {

    private DefaultProject() {
    }

    /**
     * Makes projects of the folders that lie in an empty workspace already, or one new project when there are none,
     * and opens all.
     *
     * @param monitor progress
     * @throws CoreException if the workspace folder cannot be written
     */
    public static void prepare(IProgressMonitor monitor) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        if (root.getProjects().length == 0) {
            List<String> folders = foldersOf(root);
            for (String name : folders.isEmpty() ? List.of(Messages.DefaultProject_Name) : folders) {
                root.getProject(name).create(monitor);
            }
        }
        for (IProject project : root.getProjects()) {
            if (!project.isOpen()) {
                project.open(monitor);
            }
        }
    }

    /**
     * Reads what changed on disk since the last start.
     *
     * @param monitor progress
     * @throws CoreException if a folder cannot be read
     */
    public static void refresh(IProgressMonitor monitor) throws CoreException {
        ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, monitor);
    }

    /** {@return the project that takes new plans: the first one that is open} */
    public static IProject get() {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        return Stream.of(root.getProjects()).filter(IProject::isOpen).findFirst()
                .orElseGet(() -> root.getProject(Messages.DefaultProject_Name));
    }

    private static List<String> foldersOf(IWorkspaceRoot root) {
        try (Stream<Path> entries = Files.list(root.getLocation().toPath())) {
            return entries.filter(Files::isDirectory).map(each -> each.getFileName().toString())
                    .filter(name -> !name.startsWith(".")).sorted().toList();
        } catch (IOException e) {
            ILog.of(DefaultProject.class).warn(e.getMessage(), e);
            return List.of();
        }
    }
}
