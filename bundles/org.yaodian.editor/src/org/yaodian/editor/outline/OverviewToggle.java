/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Control;
import org.yaodian.editor.plan.EditorImages;

/** Shows or hides the overview below the tree, and remembers that. */
final class OverviewToggle extends Action {

    private static final String HIDDEN = "overviewHidden";

    private final SashForm sash;
    private final Control tree;
    private final IDialogSettings memory;

    /**
     * Makes the action and shows what was shown last.
     *
     * @param sash   has the tree and the overview
     * @param tree   what stays when the overview is hidden
     * @param memory where it is remembered
     */
    OverviewToggle(SashForm sash, Control tree, IDialogSettings memory) {
        super(Messages.PlanOutlinePage_Overview, IAction.AS_CHECK_BOX);
        this.sash = sash;
        this.tree = tree;
        this.memory = memory;
        setToolTipText(Messages.PlanOutlinePage_Overview);
        setImageDescriptor(EditorImages.descriptor("zoom-fit"));
        setChecked(!memory.getBoolean(HIDDEN));
        show();
    }

    @Override
    public void run() {
        show();
        memory.put(HIDDEN, !isChecked());
    }

    private void show() {
        sash.setMaximizedControl(isChecked() ? null : tree);
    }
}
