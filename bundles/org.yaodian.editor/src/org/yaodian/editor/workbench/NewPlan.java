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
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.WorkPlan;

/** Writes a new plan into the workspace and opens it. */
public final class NewPlan {

    private NewPlan() {
    }

    /**
     * Makes a plan in the background.
     *
     * @param page where it is opened
     * @param folder the folder of its file
     * @param name the name of the file without extension; a number is added when it is taken
     * @param maker makes the plan, outside the UI thread
     */
    public static void create(IWorkbenchPage page, IContainer folder, String name, Supplier<WorkPlan> maker) {
        create(page, folder, name, maker::get, PlanOpening::open);
    }

    /** Makes a plan. */
    @FunctionalInterface
    public interface Maker {

        /**
         * Makes it.
         *
         * @return a new plan in no file
         * @throws IOException when what it is made of cannot be read
         */
        WorkPlan make() throws IOException;
    }

    /**
     * Makes a plan in the background and opens it in an editor of choice.
     *
     * @param page where it is opened
     * @param folder the folder of its file
     * @param name the name of the file without extension; a number is added when it is taken
     * @param maker makes the plan, outside the UI thread
     * @param opener opens the file, in the UI thread
     */
    public static void create(IWorkbenchPage page, IContainer folder, String name, Maker maker,
            BiConsumer<IWorkbenchPage, IFile> opener) {
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        Job job = Job.create(Messages.NewPlan_Job, (ICoreRunnable) monitor -> {
            IFile file = freeFile(folder, name);
            Path path = file.getLocation().toPath();
            try {
                PlanFile.save(maker.make(), path);
            } catch (IOException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
            folder.refreshLocal(IResource.DEPTH_ONE, monitor);
            display.asyncExec(() -> opener.accept(page, file));
        });
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
    }

    private static IFile freeFile(IContainer folder, String name) {
        for (int i = 1;; i++) {
            var candidate = folder.getFile(IPath.fromOSString(
                    (i == 1 ? name : name + " (" + i + ")") + "." + PlanFile.EXTENSION));
            if (!candidate.exists() && !candidate.getLocation().toFile().exists()) {
                return candidate;
            }
        }
    }
}
