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

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;

/** Saves a plan for a person: asks where needed, and never lets a failed save lose anything. */
public final class PlanSaver {

    private final PlanDocument document;
    private final Shell shell;

    /**
     * Makes a saver.
     *
     * @param shell the window over which questions are asked
     * @param document what is saved
     */
    public PlanSaver(Shell shell, PlanDocument document) {
        this.document = document;
        this.shell = shell;
    }

    /**
     * Saves to the plan's file.
     *
     * @param monitor progress
     * @return false when the person gave up
     */
    public boolean save(IProgressMonitor monitor) {
        if (document.isReadOnly()) {
            return saveReadOnly();
        }
        if (document.isChangedOutside() && !mayOverwrite()) {
            return false;
        }
        try {
            document.save(monitor);
            refresh(document.file());
            return true;
        } catch (PlanFileException e) {
            return failed(e);
        }
    }

    /**
     * Asks for another file and saves there.
     *
     * @return false when the person gave up
     */
    public boolean saveAs() {
        Path target = askForFile();
        if (target == null) {
            return false;
        }
        try {
            new ProgressMonitorDialog(shell).run(false, false, monitor -> {
                try {
                    document.saveAs(target, monitor);
                } catch (PlanFileException e) {
                    throw new InvocationTargetException(e);
                }
            });
            refresh(target);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof PlanFileException failure) {
                return failed(failure);
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * The editor input for a file, in the workspace if it lies there.
     *
     * @param file an absolute file
     * @return the input
     */
    public static Optional<IEditorInput> inputFor(Path file) {
        for (IFile resource : PlanInput.resourcesOf(file)) {
            return Optional.of(new FileEditorInput(resource));
        }
        return Optional.of(new FileStoreEditorInput(EFS.getLocalFileSystem().fromLocalFile(file.toFile())));
    }

    private Path askForFile() {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.PlanSaver_SaveAs);
        dialog.setFilterPath(document.file().getParent().toString());
        dialog.setFileName(document.file().getFileName().toString());
        dialog.setFilterExtensions("*." + PlanFile.EXTENSION);
        dialog.setFilterNames(Messages.PlanSaver_PlanFiles);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return null;
        }
        boolean named = chosen.endsWith("." + PlanFile.EXTENSION);
        return Path.of(named ? chosen : chosen + "." + PlanFile.EXTENSION).toAbsolutePath();
    }

    private boolean saveReadOnly() {
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, Messages.PlanSaver_ReadOnlyTitle,
                document.isProtected() ? Messages.PlanSaver_Protected : Messages.PlanSaver_ReadOnly, SWT.NONE,
                Messages.PlanSaver_SaveAsButton, Messages.PlanSaver_Cancel);
        return answer == 0 && saveAs();
    }

    private boolean mayOverwrite() {
        String message = NLS.bind(Messages.PlanSaver_ChangedOutside, document.file());
        return MessageDialog.open(MessageDialog.WARNING, shell, Messages.PlanSaver_ChangedOutsideTitle, message,
                SWT.NONE, Messages.PlanSaver_Overwrite, Messages.PlanSaver_Cancel) == 0;
    }

    private boolean failed(PlanFileException failure) {
        String message = NLS.bind(Messages.PlanSaver_Failed, failure.getMessage());
        int answer = MessageDialog.open(MessageDialog.ERROR, shell, Messages.PlanSaver_FailedTitle, message, SWT.NONE,
                Messages.PlanSaver_SaveAsButton, Messages.PlanSaver_RecoveryCopy, Messages.PlanSaver_Cancel);
        return switch (answer) {
            case 0 -> saveAs();
            case 1 -> {
                saveRecoveryCopy();
                yield false;
            }
            default -> false;
        };
    }

    private void saveRecoveryCopy() {
        Path target = RecoveryFolder.fileFor(document.file());
        try {
            document.write(target, new NullProgressMonitor());
            MessageDialog.openInformation(shell, Messages.PlanSaver_FailedTitle,
                    NLS.bind(Messages.PlanSaver_RecoveryCopySaved, target));
        } catch (PlanFileException e) {
            failed(e);
        }
    }

    private static void refresh(Path file) {
        IFile[] resources = PlanInput.resourcesOf(file);
        if (resources.length == 0) {
            return;
        }
        Job job = Job.create(Messages.PlanSaver_Refreshing, (ICoreRunnable) monitor -> {
            for (IFile resource : resources) {
                resource.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
            }
        });
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setSystem(true);
        job.schedule();
    }
}
