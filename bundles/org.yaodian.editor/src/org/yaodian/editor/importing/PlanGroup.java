/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The fields that say where the plan goes. */
final class PlanGroup {

    private final PlanFolders folders;
    private final Combo folder;
    private final Text name;
    private String proposedName = "";

    /** The fields in a page; {@code changed} runs when one of them was changed. */
    PlanGroup(Composite parent, PlanFolders folders, Runnable changed) {
        this.folders = folders;
        var rows = FormRows.in(parent, Messages.ImportFilePage_Plan);
        rows.label(Messages.ImportFilePage_Folder);
        folder = rows.combo(folders.names());
        rows.label(Messages.ImportFilePage_Name);
        name = rows.text(2);
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        name.addModifyListener(event -> changed.run());
    }

    /** Proposes a name as long as a person did not type another one. */
    void propose(String wanted) {
        if (folder.getSelectionIndex() >= 0 && name.getText().equals(proposedName)) {
            proposedName = PlanName.propose(wanted, this::planFile);
            name.setText(proposedName);
        }
    }

    /** What is wrong with the fields, or empty. */
    Optional<String> problem() {
        if (folder.getSelectionIndex() < 0) {
            return Optional.of(Messages.ImportFilePage_NoFolder);
        }
        return PlanName.problem(name.getText()).or(() -> Files.exists(target())
                ? Optional.of(NLS.bind(Messages.ImportFilePage_PlanExists, name.getText().strip()))
                : Optional.empty());
    }

    /** Where the plan goes, when nothing is wrong. */
    Path target() {
        return planFile(PlanName.fileName(name.getText()));
    }

    private Path planFile(String fileName) {
        return folders.file(folder.getText(), fileName);
    }
}
