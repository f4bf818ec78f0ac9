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

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Questions about the workspace. */
public final class Workspace {

    private Workspace() {
    }

    /**
     * Whether there is anything of a person's own.
     *
     * @return whether a file or folder lies in a project
     */
    static boolean hasContent() {
        return contains(resource -> resource.getType() != IResource.PROJECT && !resource.getName().startsWith("."));
    }

    /**
     * Whether there is a plan.
     *
     * @return whether a plan file lies in a project
     */
    public static boolean hasPlan() {
        return contains(ExplorerTree::isPlan);
    }

    /**
     * All plans.
     *
     * @return the plan files in the projects, none of hidden folders
     */
    public static List<IFile> plans() {
        var plans = new ArrayList<IFile>();
        contains(resource -> {
            if (ExplorerTree.isPlan(resource)) {
                plans.add((IFile) resource);
            }
            return false;
        });
        return plans;
    }

    private interface Test {
        boolean holds(IResource resource);
    }

    private static boolean contains(Test test) {
        var found = new AtomicBoolean();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource.getType() != IResource.ROOT && test.holds(resource)) {
                    found.set(true);
                }
                return !found.get() && !resource.getName().startsWith(".");
            });
        } catch (CoreException e) {
            ILog.of(Workspace.class).warn(e.getMessage(), e);
        }
        return found.get();
    }
}
