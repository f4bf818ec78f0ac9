/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;

/** Asks for a file and writes the whole diagram into it, as PNG or SVG. */
final class ExportPictureAction extends ViewerAction {

    private static final String[] EXTENSIONS = {"*.png", "*.svg"};

    ExportPictureAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.EXPORT_PICTURE, Messages.ExportPictureAction_Text);
    }

    @Override
    boolean calculateEnabled() {
        return !diagram().getNodes().isEmpty();
    }

    @Override
    public void run() {
        var shell = viewer().getControl().getShell();
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.ExportPictureAction_Title);
        dialog.setFilterExtensions(EXTENSIONS);
        dialog.setFilterNames(new String[]{Messages.ExportPictureAction_Png, Messages.ExportPictureAction_Svg});
        dialog.setFileName(PictureFile.nameFor(diagram()));
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            var file = PictureFile.at(Path.of(chosen), EXTENSIONS[Math.max(0, dialog.getFilterIndex())].substring(1));
            BusyIndicator.showWhile(shell.getDisplay(), () -> write(file));
        }
    }

    private void write(PictureFile file) {
        try {
            file.write(diagram());
        } catch (IOException e) {
            MessageDialog.openError(viewer().getControl().getShell(), Messages.ExportPictureAction_Title,
                    NLS.bind(Messages.ExportPictureAction_Failed, file.path(), e.getLocalizedMessage()));
        }
    }
}
