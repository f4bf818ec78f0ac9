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
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.diagram.picture.PictureOptions;

/** Asks how and where, and writes the diagram or a part of it, as PNG or SVG. */
final class ExportPictureAction extends ViewerAction {

    private static final String NODE = "org.yaodian.gef";
    private static final String FOLDER = "exportPicture.folder";

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
        var wish = new ExportPictureDialog(shell, diagram(), nodes());
        if (wish.open() == Window.OK) {
            chosenFile(shell, wish.isVector()).ifPresent(
                    file -> BusyIndicator.showWhile(shell.getDisplay(), () -> write(file, wish.options())));
        }
    }

    private Optional<PictureFile> chosenFile(Shell shell, boolean isVector) {
        var extension = isVector ? "svg" : "png";
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.ExportPictureAction_Title);
        dialog.setFilterExtensions("*." + extension);
        dialog.setFilterNames(isVector ? Messages.ExportPictureAction_Svg : Messages.ExportPictureAction_Png);
        dialog.setFilterPath(InstanceScope.INSTANCE.getNode(NODE).get(FOLDER, null));
        dialog.setFileName(PictureFile.nameFor(diagram()) + "." + extension);
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen == null) {
            return Optional.empty();
        }
        InstanceScope.INSTANCE.getNode(NODE).put(FOLDER, dialog.getFilterPath());
        return Optional.of(PictureFile.at(Path.of(chosen), "." + extension));
    }

    private void write(PictureFile file, PictureOptions options) {
        try {
            file.write(diagram(), options);
        } catch (IOException e) {
            MessageDialog.openError(viewer().getControl().getShell(), Messages.ExportPictureAction_Title,
                    NLS.bind(Messages.ExportPictureAction_Failed, file.path(), e.getLocalizedMessage()));
        }
    }
}
