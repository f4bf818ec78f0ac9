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

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.editor.plan.PlanTree;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;

/** The tree of the explorer. Plans are looked into only when their node is opened. */
final class ExplorerTree extends PlanTree {

    /** Stands below a plan file while its content is being loaded, or cannot be. */
    record Placeholder(IFile file, String text) {}

    private static final Set<String> SHOWN = Set.of(PlanFile.EXTENSION, "txt", "docx", "html", "htm");

    private final PlanContents contents;

    ExplorerTree(PlanContents contents) {
        this.contents = contents;
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IContainer container -> members(container);
            case IFile file when isPlan(file) -> contents.planOf(file).map(super::getChildren)
                    .orElseGet(() -> new Object[]{new Placeholder(file,
                            contents.failureOf(file).orElse(Messages.ExplorerTree_Loading))});
            case IFile file -> new Object[0];
            default -> super.getChildren(parent);
        };
    }

    @Override
    public boolean hasChildren(Object parent) {
        return switch (parent) {
            case IContainer container -> members(container).length > 0;
            case IFile file -> isPlan(file);
            default -> super.hasChildren(parent);
        };
    }

    @Override
    public Object getParent(Object child) {
        return switch (child) {
            case IResource resource -> resource.getParent();
            case Placeholder placeholder -> placeholder.file();
            case PlanGroup group -> contents.fileOf(group.plan());
            case Element element when element.getParent() instanceof WorkPlan plan -> contents.fileOf(plan);
            case WorkPlan plan -> contents.fileOf(plan);
            default -> super.getParent(child);
        };
    }

    /** {@return whether a resource is a plan file} */
    static boolean isPlan(Object resource) {
        return resource instanceof IFile file && PlanFile.EXTENSION.equalsIgnoreCase(file.getFileExtension());
    }

    private static Object[] members(IContainer container) {
        if (container instanceof IWorkspaceRoot root) {
            return Stream.of(root.getProjects()).filter(IProject::isOpen).toArray();
        }
        try {
            return Stream.of(container.members()).filter(ExplorerTree::isShown).sorted(ORDER).toArray();
        } catch (CoreException e) {
            ILog.of(ExplorerTree.class).warn(e.getMessage(), e);
            return new Object[0];
        }
    }

    private static final Comparator<IResource> ORDER = Comparator
            .comparing((IResource each) -> List.of(IResource.FOLDER, IResource.FILE).indexOf(each.getType()))
            .thenComparing(IResource::getName);

    private static boolean isShown(IResource resource) {
        return !resource.getName().startsWith(".") && (resource.getType() == IResource.FOLDER
                || resource.getFileExtension() != null && SHOWN.contains(resource.getFileExtension().toLowerCase()));
    }
}
