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

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.EditorImages;
import org.yaodian.editor.plan.PartActivation;
import org.yaodian.editor.preferences.YaodianPreferences;

/** Lets the explorer follow the active editor, if the person wants that. */
final class EditorLink {

    private final ExplorerView view;
    private final ISelectionListener selected = (part, selection) -> follow(part);
    private final PartActivation activation;
    private boolean linked = YaodianPreferences.store().getBoolean(YaodianPreferences.LINK_EXPLORER);

    EditorLink(ExplorerView view) {
        this.view = view;
        var page = view.getSite().getPage();
        page.addPostSelectionListener(selected);
        activation = PartActivation.watch(page, this::follow);
    }

    void contribute(IToolBarManager bar) {
        bar.add(new Action(Messages.EditorLink_Collapse, EditorImages.descriptor("collapse")) {
            @Override
            public void run() {
                view.collapse();
            }
        });
        var toggle = new Action(Messages.EditorLink_Link, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                linked = isChecked();
                YaodianPreferences.store().setValue(YaodianPreferences.LINK_EXPLORER, linked);
                follow(view.getSite().getPage().getActiveEditor());
            }
        };
        toggle.setImageDescriptor(EditorImages.descriptor("link"));
        toggle.setChecked(linked);
        bar.add(toggle);
    }

    private void follow(IWorkbenchPart part) {
        if (linked && part instanceof PlanEditor editor) {
            view.follow(editor);
        }
    }

    void dispose() {
        view.getSite().getPage().removePostSelectionListener(selected);
        activation.stop();
    }
}
