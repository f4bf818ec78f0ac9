/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.model.file.LoadedPlan;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;

/** Asks the questions that may come up while a plan is opened. */
public final class RecoveryChoice {

    private final IShellProvider site;

    /**
     * Makes a choice that asks in a window.
     *
     * @param site has the window, for example an editor's site
     */
    public RecoveryChoice(IShellProvider site) {
        this.site = site;
    }

    /**
     * Looks for a recovery copy and asks what to do with it. Waits for the answer, so call it outside the UI thread.
     *
     * @param file the plan's file
     * @param display whose thread asks
     * @return the recovered plan, or empty when there is none or it was not wanted
     */
    Optional<LoadedPlan> recover(Path file, Display display) {
        var store = Autosaves.store();
        var copy = store.find(file);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        try {
            var recovered = store.recover(file);
            var changes = changes(file, recovered);
            if (changes.filter(List::isEmpty).isEmpty() && isWanted(file, copy.get(), changes, display)) {
                return Optional.of(recovered);
            }
            store.discard(file);
        } catch (PlanFileException e) {
            ILog.of(RecoveryChoice.class).error(e.getMessage(), e);
        }
        return Optional.empty();
    }

    /** What the copy has that the saved plan has not; empty if the saved plan cannot be read. */
    private static Optional<List<PlanChange>> changes(Path file, LoadedPlan recovered) {
        try {
            return Optional.of(PlanChanges.between(PlanFile.load(file).plan(), recovered.plan()));
        } catch (PlanFileException e) {
            return Optional.empty();
        }
    }

    private boolean isWanted(Path file, Path copy, Optional<List<PlanChange>> changes, Display display) {
        var wanted = new AtomicBoolean(true);
        display.syncExec(() -> wanted.set(ask(file, copy, changes.orElse(List.of()))));
        return wanted.get();
    }

    private boolean ask(Path file, Path copy, List<PlanChange> changes) {
        var message = NLS.bind(Messages.RecoveryChoice_Message, file.getFileName(), momentOf(copy));
        return new RecoveryDialog(site.getShell(), message, changes).open() != 1;
    }

    private static String momentOf(Path copy) {
        try {
            var moment = LocalDateTime.ofInstant(Files.getLastModifiedTime(copy).toInstant(), ZoneId.systemDefault());
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).format(moment);
        } catch (IOException e) {
            return copy.toString();
        }
    }

    /**
     * Asks whether a file of a newer version is opened for reading.
     *
     * @param shell the parent
     * @param file the file
     * @return whether it is
     */
    public static boolean acceptsReadOnly(Shell shell, Path file) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, Messages.RecoveryChoice_ReadOnlyTitle,
                NLS.bind(Messages.RecoveryChoice_ReadOnly, file.getFileName()), SWT.NONE,
                Messages.RecoveryChoice_OpenReadOnly, Messages.PlanSaver_Cancel) == 0;
    }
}
