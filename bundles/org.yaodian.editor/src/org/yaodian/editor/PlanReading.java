/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor;

import org.yaodian.editor.plan.FileStamp;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.recovery.MessagePage;
import org.yaodian.editor.recovery.PlanLoader;
import org.yaodian.editor.recovery.PlanLoader.Purpose;
import org.yaodian.editor.recovery.PlanLoader.Result;
import org.yaodian.editor.recovery.RecoveryChoice;

/** Opens the plan of an editor: takes the one that is open already, or reads the file and says how that goes. */
final class PlanReading {

    private final PlanEditor editor;

    PlanReading(PlanEditor editor) {
        this.editor = editor;
    }

    void start() {
        var open = PlanDocuments.get().find(editor.file());
        if (open.isPresent()) {
            editor.show(PlanDocuments.get().hold(open.get()));
        } else {
            load();
        }
    }

    private void load() {
        editor.showMessage(MessagePage.loading(editor.folder(), editor.file()));
        new PlanLoader(editor.file(), Purpose.EDIT, editor.folder().getDisplay(),
                new RecoveryChoice(editor.getEditorSite()),
                this::loaded).schedule();
    }

    private void loadBackup() {
        var stamp = FileStamp.of(editor.file());
        new PlanLoader(MessagePage.backupOf(editor.file()), Purpose.EDIT, editor.folder().getDisplay(), null,
                result -> loaded(result instanceof Result.Loaded backup
                        ? new Result.Loaded(backup.loaded(), true, stamp, backup.checker())
                        : result))
                .schedule();
    }

    private void loaded(Result result) {
        if (editor.isClosed()) {
            return;
        }
        switch (result) {
            case Result.Loaded loaded -> {
                if (!loaded.loaded().readOnly()
                        || RecoveryChoice.acceptsReadOnly(editor.getEditorSite().getShell(), editor.file())) {
                    editor.show(PlanDocuments.get().hold(editor.file(), loaded.loaded(), loaded.checker(),
                            loaded.recovered(), loaded.stamp()));
                } else {
                    editor.getSite().getPage().closeEditor(editor, false);
                }
            }
            case Result.Failed(var failure) -> editor.showMessage(
                    MessagePage.damaged(editor.folder(), editor.file(), failure, this::loadBackup, this::load));
        }
    }
}
