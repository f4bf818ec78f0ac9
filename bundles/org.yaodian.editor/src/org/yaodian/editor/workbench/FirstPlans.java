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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The plans that the program is started with. They are found in the workspace in the background while the workbench
 * still builds its first window.
 */
final class FirstPlans {

    private final List<Path> asked;
    private final CompletableFuture<List<IFile>> ready = new CompletableFuture<>();

    FirstPlans(List<Path> asked) {
        this.asked = List.copyOf(asked);
    }

    /** Begins to find the plans in the workspace. */
    void prepare() {
        CompletableFuture.runAsync(() -> schedule(this::find)).exceptionally(failure -> {
            ready.complete(List.of());
            throw new CompletionException(failure);
        });
    }

    /**
     * Hands out the plans once.
     *
     * @param receiver gets the workspace's files, possibly none, in any thread
     */
    void whenReady(Consumer<List<IFile>> receiver) {
        ready.thenAccept(receiver).thenRun(() -> schedule(DefaultProject::refresh));
    }

    private void find(IProgressMonitor monitor) throws CoreException {
        var files = new ArrayList<IFile>();
        try {
            DefaultProject.prepare(monitor);
            for (Path file : asked) {
                files.add(PlanOpening.resourceOf(file, monitor));
            }
        } finally {
            ready.complete(files);
        }
    }

    private static void schedule(ICoreRunnable work) {
        var job = Job.create(Messages.ApplicationWorkbenchAdvisor_Preparing, work);
        job.setSystem(true);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }
}
