/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.explorer;

import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Changes files and folders in the background. */
final class ResourceJobs {

    private ResourceJobs() {
    }

    static void rename(IResource resource, String name) {
        var target = resource.getFullPath().removeLastSegments(1).append(name);
        run(NLS.bind(Messages.ResourceJobs_Renaming, resource.getName()),
                monitor -> resource.move(target, IResource.KEEP_HISTORY, monitor));
    }

    /** Deletes; a copy of each file stays in the local history of the workspace. */
    static void delete(List<IResource> resources) {
        run(Messages.ResourceJobs_Deleting, monitor -> {
            for (IResource resource : resources) {
                if (resource.exists()) {
                    resource.delete(IResource.KEEP_HISTORY, monitor);
                }
            }
        });
    }

    private static void run(String name, ICoreRunnable change) {
        var job = Job.create(name, change);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
    }
}
