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

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.yaodian.editor.plan.FileStamp;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.editor.recovery.MessagePage;
import org.yaodian.editor.recovery.PlanLoader;
import org.yaodian.editor.recovery.PlanLoader.Purpose;
import org.yaodian.editor.recovery.PlanLoader.Result;
import org.yaodian.editor.recovery.RecoveryChoice;

/** Opens the plan of an editor: takes the one that is open already, or reads the file and says how that goes. */
final class PlanReading {

    /** What the editor does with what is read. */
    interface Host {

        /** {@return the site of the editor} */
        IEditorSite getSite();

        /** {@return what the pages stand in} */
        Composite folder();

        /** {@return the file to read} */
        Path file();

        /** {@return whether the editor was closed meanwhile} */
        boolean isClosed();

        /** Shows nothing but a message. */
        void showMessage(Control message);

        /** Closes the editor. */
        void giveUp();
    }

    private final Host host;
    private final Consumer<PlanDocument> whenOpen;

    PlanReading(Host host, Consumer<PlanDocument> whenOpen) {
        this.host = host;
        this.whenOpen = whenOpen;
    }

    void start() {
        var open = PlanDocuments.get().find(host.file());
        if (open.isPresent()) {
            whenOpen.accept(PlanDocuments.get().hold(open.get()));
        } else {
            load();
        }
    }

    private void load() {
        host.showMessage(MessagePage.loading(host.folder(), host.file()));
        new PlanLoader(host.file(), Purpose.EDIT, host.folder().getDisplay(), new RecoveryChoice(host.getSite()),
                this::loaded).schedule();
    }

    private void loadBackup() {
        var stamp = FileStamp.of(host.file());
        new PlanLoader(MessagePage.backupOf(host.file()), Purpose.EDIT, host.folder().getDisplay(), null,
                result -> loaded(result instanceof Result.Loaded backup
                        ? new Result.Loaded(backup.loaded(), true, stamp, backup.checker())
                        : result))
                .schedule();
    }

    private void loaded(Result result) {
        if (host.isClosed()) {
            return;
        }
        switch (result) {
            case Result.Loaded loaded -> {
                if (!loaded.loaded().readOnly()
                        || RecoveryChoice.acceptsReadOnly(host.getSite().getShell(), host.file())) {
                    whenOpen.accept(PlanDocuments.get().hold(host.file(), loaded.loaded(), loaded.checker(),
                            loaded.recovered(), loaded.stamp()));
                } else {
                    host.giveUp();
                }
            }
            case Result.Failed(var failure) -> host.showMessage(
                    MessagePage.damaged(host.folder(), host.file(), failure, this::loadBackup, this::load));
        }
    }
}
