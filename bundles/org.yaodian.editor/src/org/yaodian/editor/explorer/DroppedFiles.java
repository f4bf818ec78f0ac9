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

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.yaodian.editor.workbench.PlanOpening;
import org.yaodian.model.file.PlanFile;

/** Takes files that are dropped on the explorer: plans are opened, documents imported. */
final class DroppedFiles extends ViewerDropAdapter {

    private final ExplorerView view;

    private DroppedFiles(TreeViewer tree, ExplorerView view) {
        super(tree);
        this.view = view;
        setFeedbackEnabled(false);
    }

    static void accept(TreeViewer tree, ExplorerView view) {
        tree.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[]{FileTransfer.getInstance()},
                new DroppedFiles(tree, view));
    }

    @Override
    public boolean performDrop(Object data) {
        if (!(data instanceof String[] names)) {
            return false;
        }
        var files = Stream.of(names).map(Path::of).toList();
        view.getSite().getShell().getDisplay().asyncExec(() -> files.forEach(this::take));
        return true;
    }

    private void take(Path file) {
        if (file.getFileName().toString().endsWith("." + PlanFile.EXTENSION)) {
            PlanOpening.open(view.getSite().getPage(), file);
        } else {
            ImportCommand.run(view.getSite(), Optional.of(file));
        }
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return FileTransfer.getInstance().isSupportedType(type);
    }
}
