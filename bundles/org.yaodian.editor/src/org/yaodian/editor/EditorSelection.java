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

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.editor.plan.SelectionListeners;

/** The selection of a plan editor: always objects of the plan, whichever page they were selected on. */
final class EditorSelection implements IPostSelectionProvider {

    private final SelectionListeners listeners = new SelectionListeners();
    private final SelectionListeners postListeners = new SelectionListeners();
    private ISelection selection = StructuredSelection.EMPTY;

    /**
     * Takes over what was selected on a page.
     *
     * @param selected edit parts, nodes or model objects
     */
    void take(ISelection selected) {
        setSelection(new StructuredSelection(PlanSelections.objects(selected)));
    }

    @Override
    public void setSelection(ISelection newSelection) {
        if (newSelection.equals(selection)) {
            return;
        }
        selection = newSelection;
        listeners.fire(this, selection);
        postListeners.fire(this, selection);
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.remove(listener);
    }
}
