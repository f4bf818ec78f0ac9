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

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.MultiPageEditorPart;

/** The editor of a plan file. */
public final class PlanEditor extends MultiPageEditorPart {

    /** Id of this editor. */
    public static final String ID = "org.yaodian.editor.planEditor";

    @Override
    protected void createPages() {
        setPartName(getEditorInput().getName());
        Label label = new Label(getContainer(), SWT.NONE);
        addPage(label);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void doSaveAs() {
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
