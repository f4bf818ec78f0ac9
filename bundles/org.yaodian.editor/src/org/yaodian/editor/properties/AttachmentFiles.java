/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.source.RememberedLayout;
import org.yaodian.model.edit.commands.BulkCommand;
import org.yaodian.model.edit.commands.create.AddDetailCommand;
import org.yaodian.model.plan.Attachment;
import org.yaodian.model.plan.PlanPackage;

/** Chooses files to attach, and opens attached ones. */
final class AttachmentFiles {

    private static final String FOLDER = "attachmentFolder";

    private AttachmentFiles() {
    }

    /** Asks for files and attaches them, with their check sums. */
    static void choose(EObject element, Shell shell, Consumer<Command> run) {
        var settings = RememberedLayout.settings(AttachmentFiles.class.getSimpleName());
        var dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.AttachmentFiles_Title);
        dialog.setFilterPath(settings.get(FOLDER));
        if (dialog.open() != null) {
            settings.put(FOLDER, dialog.getFilterPath());
            attach(element,
                    Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList(),
                    shell, run);
        }
    }

    /** Attaches files as one step; what cannot be read is told and left out. */
    static void attach(EObject element, List<Path> files, Shell shell, Consumer<Command> run) {
        var folder = PlanObjects.documentOf(element).map(PlanDocument::file).map(Path::getParent);
        List<Attachment> attachments = new ArrayList<>();
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> read(files, folder.orElse(null), attachments,
                    monitor));
        } catch (InvocationTargetException e) {
            MessageDialog.openError(shell, Messages.AttachmentFiles_Title, NLS.bind(Messages.AttachmentFiles_Unreadable,
                    e.getCause().getMessage()));
            return;
        } catch (InterruptedException e) {
            return;
        }
        var commands = attachments.stream().map(
                each -> new AddDetailCommand(element, PlanPackage.Literals.ELEMENT__ATTACHMENTS, each, -1)).toList();
        if (!commands.isEmpty()) {
            run.accept(commands.size() == 1 ? commands.get(0)
                    : new BulkCommand(element, commands.get(0).getLabel(), commands));
        }
    }

    private static void read(List<Path> files, Path folder, List<Attachment> into, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        monitor.beginTask(Messages.AttachmentFiles_Reading, files.size());
        for (Path file : files) {
            monitor.subTask(file.getFileName().toString());
            try {
                into.add(AttachedFile.read(file, folder, monitor::isCanceled));
            } catch (IOException e) {
                throw new InvocationTargetException(e);
            }
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
            monitor.worked(1);
        }
    }

    /** Opens an attached file with the program of its kind. */
    static void open(EObject object) {
        var attachment = (Attachment) object;
        var shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        var folder = PlanObjects.documentOf(attachment).map(PlanDocument::file).map(Path::getParent);
        var place = folder.map(Path::toUri).flatMap(base -> AttachedFile.resolve(base, attachment.getLocation()));
        var missing = place.filter(uri -> "file".equals(uri.getScheme()) && !Files.exists(Path.of(uri))).isPresent();
        if (place.isEmpty() || missing || !Program.launch(place.map(AttachmentFiles::name).orElseThrow())) {
            MessageDialog.openWarning(shell, Messages.AttachmentFiles_Title,
                    NLS.bind(Messages.AttachmentFiles_CannotOpen, attachment.getLocation()));
        }
    }

    private static String name(URI uri) {
        return "file".equals(uri.getScheme()) ? Path.of(uri).toString() : uri.toString();
    }
}
