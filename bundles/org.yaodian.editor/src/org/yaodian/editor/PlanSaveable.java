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

import java.util.Objects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.progress.IJobRunnable;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanInput;
import org.yaodian.editor.recovery.PlanSaver;

/**
 * What the workbench saves for an editor of a plan: the document. Editors on the same file have equal ones, so that the
 * workbench asks about unsaved changes only when the last of them is closed.
 */
final class PlanSaveable extends Saveable {

    private final PlanDocument document;
    private boolean dirty;

    PlanSaveable(PlanDocument document) {
        this.document = Objects.requireNonNull(document);
        dirty = document.isDirty();
    }

    /** Tells the workbench that an editor has this since it was opened; what is there before it asks for by itself. */
    void opened(PlanEditor editor) {
        tell(editor, SaveablesLifecycleEvent.POST_OPEN);
    }

    /** Tells the workbench when there is something to save all of a sudden, or nothing any more. */
    void changed(PlanEditor editor) {
        if (dirty != document.isDirty()) {
            dirty = document.isDirty();
            tell(editor, SaveablesLifecycleEvent.DIRTY_CHANGED);
        }
    }

    private void tell(PlanEditor editor, int event) {
        editor.getSite().getService(ISaveablesLifecycleListener.class)
                .handleLifecycleEvent(new SaveablesLifecycleEvent(editor, event, new Saveable[]{this}, false));
    }

    @Override
    public String getName() {
        return PlanView.WHOLE.title(document.file());
    }

    @Override
    public String getToolTipText() {
        return document.file().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return EditorImages.descriptor("plan");
    }

    @Override
    public boolean isDirty() {
        return document.isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        save(monitor, PlatformUI.getWorkbench().getModalDialogShellProvider().getShell());
    }

    @Override
    public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shellProvider) {
        save(monitor, shellProvider.getShell());
        return null;
    }

    private void save(IProgressMonitor monitor, Shell shell) {
        if (!new PlanSaver(shell, document).save(monitor)) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        var resources = type == IFile.class ? PlanInput.resourcesOf(document.file()) : new IFile[0];
        return resources.length > 0 ? type.cast(resources[0]) : super.getAdapter(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanSaveable saveable && saveable.document == document;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(document);
    }
}
