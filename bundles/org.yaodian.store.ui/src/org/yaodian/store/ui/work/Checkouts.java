/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.yaodian.editor.explorer.Workspace;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.workbench.DefaultProject;
import org.yaodian.editor.workbench.PlanOpening;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.store.Branch;
import org.yaodian.store.Revision;
import org.yaodian.store.Store;
import org.yaodian.store.StoreException;
import org.yaodian.store.WorkingCopy;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;
import org.yaodian.store.ui.connection.StoreJob;

/** Brings revisions into the workspace and opens them. */
public final class Checkouts {

    private final IWorkbenchPage page;
    private final StoreAccess access;
    private final StoreConnection connection;

    /**
     * Makes checkouts from a store.
     *
     * @param page       where plans are opened
     * @param access     opens the store
     * @param connection the store
     */
    public Checkouts(IWorkbenchPage page, StoreAccess access, StoreConnection connection) {
        this.page = page;
        this.access = access;
        this.connection = connection;
    }

    /**
     * Opens the newest revision of a branch for editing. When a plan of the workspace is on that branch already, that
     * one is opened as it is.
     *
     * @param planId the plan
     * @param branch the branch
     */
    public void newest(String planId, String branch) {
        run(branch, (store, monitor) -> {
            var known = find(planId, branch);
            if (known.isPresent()) {
                return known.get();
            }
            var progress = SubMonitor.convert(monitor, 3);
            var revision = store.plans().resolve(planId, branch);
            var plan = store.checkout(revision.number()).plan();
            progress.split(1);
            var title = Branch.MAIN.equals(branch) ? revision.title() : revision.title() + " " + branch;
            var file = freeFile(DefaultProject.get(), title);
            PlanFile.save(plan, pathOf(file));
            new WorkingCopy(connection.address(), planId, branch, revision.number()).writeFor(pathOf(file));
            file.getParent().refreshLocal(IResource.DEPTH_ONE, progress.split(1));
            return file;
        });
    }

    /**
     * Opens any revision for reading, in a folder of its own.
     *
     * @param revision the revision
     */
    public void forReading(Revision revision) {
        run(Long.toString(revision.number()), (store, monitor) -> readOnly(store, revision, monitor));
    }

    private void run(String what, StoreJob.Work<IFile> work) {
        var display = page.getWorkbenchWindow().getShell().getDisplay();
        new StoreJob<>(NLS.bind(Messages.Checkouts_Job, Words.branch(what)), access, connection, display, work)
                .then(file -> PlanOpening.open(page, file)).start();
    }

    private static IFile readOnly(Store store, Revision revision, IProgressMonitor monitor)
            throws StoreException, PlanFileException, CoreException {
        var progress = SubMonitor.convert(monitor, 3);
        IFolder folder = DefaultProject.get().getFolder(Messages.Checkouts_Folder);
        if (!folder.exists()) {
            folder.create(true, true, progress.split(1));
        }
        var name = NLS.bind(Messages.Checkouts_OldName, clean(revision.title()), Long.toString(revision.number()));
        var file = folder.getFile(name + "." + PlanFile.EXTENSION);
        if (!file.exists()) {
            PlanFile.save(store.checkout(revision.number()).plan(), pathOf(file));
            folder.refreshLocal(IResource.DEPTH_ONE, progress.split(1));
            var attributes = ResourceAttributes.fromFile(pathOf(file).toFile());
            attributes.setReadOnly(true);
            file.setResourceAttributes(attributes);
        }
        return file;
    }

    private Optional<IFile> find(String planId, String branch) {
        return Workspace.plans().stream().filter(file -> PlanInput.fileOf(file)
                .flatMap(path -> Tracked.of(path, access)).filter(each -> each.connection().equals(connection)
                        && each.copy().planId().equals(planId) && each.copy().branch().equals(branch))
                .isPresent()).findFirst();
    }

    private static IFile freeFile(IContainer folder, String title) {
        var name = clean(title);
        return Stream.iterate(1, i -> i + 1)
                .map(i -> folder.getFile(org.eclipse.core.runtime.IPath
                        .fromOSString((i == 1 ? name : name + " (" + i + ")") + "." + PlanFile.EXTENSION)))
                .filter(file -> !file.exists() && !pathOf(file).toFile().exists()).findFirst().orElseThrow();
    }

    private static String clean(String title) {
        var name = title.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        return name.isEmpty() ? Messages.Checkouts_NoTitle : name.substring(0, Math.min(name.length(), 80));
    }

    private static Path pathOf(IFile file) {
        return file.getLocation().toPath();
    }
}
