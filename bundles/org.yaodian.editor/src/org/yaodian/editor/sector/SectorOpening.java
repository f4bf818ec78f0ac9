/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.workbench.PlanOpening;

/** Opens plan files in sector editors. */
public final class SectorOpening {

    private SectorOpening() {
    }

    /**
     * Opens new files in the editor of a sector, if it has one, else in the plan editor.
     *
     * @param sector id of the sector
     * @return opens a workspace file on a page
     */
    public static BiConsumer<IWorkbenchPage, IFile> preferring(String sector) {
        return (page, file) -> SectorEditors.installed().ofSector(sector).ifPresentOrElse(
                editor -> PlanInput.fileOf(file).ifPresent(path -> open(page, path, editor)),
                () -> PlanOpening.open(page, file));
    }

    /**
     * Opens a file, or brings the editor to the front that has it open already.
     *
     * @param page       where to open it
     * @param file       an absolute plan file
     * @param descriptor the editor
     */
    public static void open(IWorkbenchPage page, Path file, SectorEditorDescriptor descriptor) {
        try {
            page.openEditor(new SectorInput(descriptor.id(), file), SectorEditor.ID);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
