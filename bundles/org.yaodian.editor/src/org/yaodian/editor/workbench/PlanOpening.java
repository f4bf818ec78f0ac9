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

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.yaodian.editor.PlanEditor;

/** Opens plan files, wherever they lie. */
public final class PlanOpening {

    private PlanOpening() {
    }

    /**
     * Opens a file in the background. A file outside the workspace is linked into the default project, so that it
     * stays where it is and is found again in the explorer.
     *
     * @param page where to open it
     * @param file the file, which need not be in the workspace
     */
    public static void open(IWorkbenchPage page, Path file) {
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        Job job = Job.create(Messages.PlanOpening_Job, (ICoreRunnable) monitor -> {
            IFile resource = resourceOf(file, monitor);
            display.asyncExec(() -> open(page, resource));
        });
        job.setUser(false);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }

    /**
     * Opens a workspace file in the plan editor.
     *
     * @param page where to open it
     * @param file the file
     */
    public static void open(IWorkbenchPage page, IFile file) {
        try {
            page.openEditor(new FileEditorInput(file), PlanEditor.ID, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /**
     * {@return the workspace file for a file on disk, linked if it lies outside}
     *
     * @throws CoreException if the link cannot be made
     */
    static IFile resourceOf(Path file, IProgressMonitor monitor) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        URI location = file.toUri();
        for (IFile known : root.findFilesForLocationURI(location)) {
            known.refreshLocal(IResource.DEPTH_ZERO, monitor);
            if (known.exists()) {
                return known;
            }
        }
        IProject project = DefaultProject.get();
        for (IResource member : project.members()) {
            if (member instanceof IFile linked && linked.isLinked() && file.equals(pathOf(linked))) {
                return linked;
            }
        }
        IFile link = freeName(project, file.getFileName().toString());
        link.createLink(location, IResource.ALLOW_MISSING_LOCAL, monitor);
        return link;
    }

    /** After a crash the search by location misses links that the project has; they are compared one by one. */
    private static Path pathOf(IFile linked) {
        return linked.getLocation() == null ? null : linked.getLocation().toPath();
    }

    private static IFile freeName(IProject project, String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String extension = dot < 0 ? "" : name.substring(dot);
        return Stream.iterate(1, i -> i + 1)
                .map(i -> project.getFile(i == 1 ? name : stem + " (" + i + ")" + extension))
                .filter(candidate -> !candidate.exists()).findFirst().orElseThrow();
    }
}
