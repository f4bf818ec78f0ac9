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

import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.model.plan.Diagram;

/** Selects in the tree what is selected in an editor, and shows in the editor what a person selects in the tree. */
final class SelectionLink {

    private final TreeViewer tree;
    private final PlanEditor editor;
    private final ISelectionChangedListener editorSelected = this::editorSelected;
    private boolean following;

    /**
     * Begins to listen to both.
     *
     * @param tree   the tree of the plan
     * @param editor the editor
     */
    SelectionLink(TreeViewer tree, PlanEditor editor) {
        this.tree = tree;
        this.editor = editor;
        tree.addSelectionChangedListener(event -> treeSelected());
        tree.addDoubleClickListener(event -> revealSelected());
        editor.getSite().getSelectionProvider().addSelectionChangedListener(editorSelected);
    }

    /** Stops listening to the editor; the tree goes with its widget. */
    void dispose() {
        editor.getSite().getSelectionProvider().removeSelectionChangedListener(editorSelected);
    }

    private void treeSelected() {
        if (!following && tree.getControl().isFocusControl()) {
            revealSelected();
        }
    }

    private void revealSelected() {
        PlanSelections.objects(tree.getStructuredSelection()).stream().findFirst()
                .ifPresent(object -> follow(() -> editor.reveal(object)));
    }

    private void editorSelected(SelectionChangedEvent event) {
        if (following || tree.getControl().isDisposed()) {
            return;
        }
        var objects = PlanSelections.objects(event.getSelection());
        if (!objects.stream().allMatch(Diagram.class::isInstance)) {
            follow(() -> tree.setSelection(new StructuredSelection(objects), true));
        }
    }

    private void follow(Runnable change) {
        following = true;
        try {
            change.run();
        } finally {
            following = false;
        }
    }
}
