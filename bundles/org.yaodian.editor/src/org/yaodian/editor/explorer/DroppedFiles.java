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
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.yaodian.editor.plan.FileDrop;
import org.yaodian.editor.workbench.PlanOpening;
import org.yaodian.model.file.PlanFile;

/** Takes files that are dropped on the explorer: plans are opened, documents imported. */
final class DroppedFiles {

    private final ExplorerView view;

    DroppedFiles(ExplorerView view) {
        this.view = view;
    }

    /** Lets a control of the view, with what lies on it, take files. */
    void accept(Control control) {
        FileDrop.accept(control, files -> control.getDisplay().asyncExec(() -> take(files)));
    }

    void take(List<Path> files) {
        files.forEach(this::take);
    }

    private void take(Path file) {
        if (file.getFileName().toString().endsWith("." + PlanFile.EXTENSION)) {
            PlanOpening.open(view.getSite().getPage(), file);
        } else {
            ImportCommand.run(view.getSite(), Optional.of(file));
        }
    }
}
