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

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanGroup;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.Unit;

/** Shows of a plan what its editor shows, and what that stands in. */
final class ScopeFilter extends ViewerFilter {

    private final PlanEditor editor;
    private Set<EObject> shown;

    ScopeFilter(PlanEditor editor) {
        this.editor = editor;
    }

    /** Looks again, after the plan or the view of the editor has changed. */
    void forget() {
        shown = null;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object line) {
        return switch (line) {
            case Diagram diagram -> editor.view().shows(diagram);
            case Element element -> shown().contains(element);
            case Unit unit -> shown().contains(unit);
            case PlanGroup group -> true;
            case null, default -> true;
        };
    }

    private Set<EObject> shown() {
        if (shown == null) {
            shown = Collections.newSetFromMap(new IdentityHashMap<>());
            editor.document().map(PlanDocument::plan).ifPresent(plan -> {
                Outline.elements(plan).filter(editor.view()::shows).forEach(this::addWithOuter);
                plan.getUnits().stream().filter(editor.view()::shows).forEach(this::addWithSuperiors);
            });
        }
        return shown;
    }

    private void addWithOuter(Element element) {
        ElementContainer each = element;
        while (each instanceof Element inner && shown.add(inner)) {
            each = inner.getParent();
        }
    }

    private void addWithSuperiors(Unit unit) {
        for (Unit each = unit; each != null && shown.add(each); each = each.getSuperior()) {
            // the superiors of a unit are shown as well
        }
    }
}
