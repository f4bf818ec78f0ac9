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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.plan.PlanTreeLabels;

/** Labels of the explorer: resources by name, plans without their extension, with a star while unsaved. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {

    private final PlanTreeLabels plans = new PlanTreeLabels();

    @Override
    public StyledString getStyledText(Object object) {
        return switch (object) {
            case IFile file when ExplorerTree.isPlan(file) -> plan(file);
            case IResource resource -> new StyledString(resource.getName());
            case ExplorerTree.Placeholder placeholder -> new StyledString(placeholder.text(),
                    StyledString.QUALIFIER_STYLER);
            default -> plans.getStyledText(object);
        };
    }

    private static StyledString plan(IFile file) {
        var name = file.getName().substring(0, file.getName().length() - file.getFileExtension().length() - 1);
        boolean dirty = PlanInput.fileOf(file).flatMap(PlanDocuments.get()::find).map(PlanDocument::isDirty)
                .orElse(false);
        return new StyledString((dirty ? "*" : "") + name);
    }

    @Override
    public String getText(Object object) {
        return getStyledText(object).getString();
    }

    @Override
    public Image getImage(Object object) {
        return switch (object) {
            case IProject project -> EditorImages.get("project");
            case IFolder folder -> EditorImages.get("folder");
            case IFile file -> EditorImages.get(ExplorerTree.isPlan(file) ? "plan" : "file");
            case ExplorerTree.Placeholder placeholder -> null;
            default -> plans.getImage(object);
        };
    }
}
