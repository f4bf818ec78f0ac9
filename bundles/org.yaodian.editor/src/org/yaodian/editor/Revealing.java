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

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;

/** Shows and selects objects on the pages of an editor. As long as it has none, the last wish is kept. */
final class Revealing {

    private final PlanEditor editor;
    private final EditorSelection selection;
    private Runnable wish;

    /**
     * Makes one that has nothing to show yet.
     *
     * @param editor    whose pages they are
     * @param selection what is selected on them
     */
    Revealing(PlanEditor editor, EditorSelection selection) {
        this.editor = editor;
        this.selection = selection;
    }

    /** Shows what was wished before there were pages. */
    void grant() {
        if (wish != null) {
            wish.run();
            wish = null;
        }
    }

    /** Shows an object; see {@link PlanEditor#reveal(EObject)}. */
    void reveal(EObject object) {
        var pages = editor.pages();
        if (pages == null) {
            wish = () -> reveal(object);
            return;
        }
        if (object instanceof Diagram diagram) {
            editor.activate(pages.indexOf(diagram));
        } else if (pages.isSourceShown() && object instanceof Element element && !element.getAnchors().isEmpty()) {
            pages.source().ifPresent(page -> page.setSelection(new StructuredSelection(object)));
        } else {
            DiagramChoice.of(plan(), object, pages.shownDiagram(), editor.view()::shows).ifPresent(diagram -> {
                editor.activate(pages.indexOf(diagram));
                pages.shownEditor().ifPresent(page -> page.reveal(List.of(object)));
            });
        }
        selection.setSelection(new StructuredSelection(object));
    }

    /** Shows objects together; see {@link PlanEditor#reveal(List)}. */
    void reveal(List<? extends EObject> objects) {
        var pages = editor.pages();
        if (pages == null) {
            wish = () -> reveal(objects);
            return;
        }
        var diagram = DiagramChoice.ofMost(plan(), objects, pages.shownDiagram(), editor.view()::shows);
        if (objects.size() == 1 || diagram.isEmpty()) {
            reveal(objects.get(0));
            return;
        }
        editor.activate(pages.indexOf(diagram.get()));
        pages.shownEditor().ifPresent(page -> page.reveal(objects));
        selection.setSelection(new StructuredSelection(objects));
    }

    /** Shows the object with an id; see {@link PlanEditor#revealId(String)}. */
    void revealId(String id) {
        if (editor.pages() == null) {
            wish = () -> revealId(id);
            return;
        }
        var object = plan().eResource().getEObject(id);
        if (object != null) {
            reveal(object);
        }
    }

    private WorkPlan plan() {
        return editor.document().orElseThrow().plan();
    }
}
