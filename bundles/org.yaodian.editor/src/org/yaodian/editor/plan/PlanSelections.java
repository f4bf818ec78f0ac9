/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.yaodian.model.plan.Edge;
import org.yaodian.model.plan.Node;

/** Finds the objects of the plan that a selection means, whatever view it comes from. */
public final class PlanSelections {

    private PlanSelections() {
    }

    /**
     * The objects meant by a selection. A figure stands for its element, unit or link; a note for itself.
     *
     * @param selection any selection
     * @return the objects in order, each once; empty when it means none
     */
    public static List<EObject> objects(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured)) {
            return List.of();
        }
        return structured.stream().map(PlanSelections::object).filter(EObject.class::isInstance)
                .map(EObject.class::cast).distinct().toList();
    }

    /**
     * The object that a selected thing stands for.
     *
     * @param selected an edit part, node, edge, group or model object
     * @return a model object; the thing itself when it stands for none
     */
    public static Object object(Object selected) {
        return switch (selected) {
            case EditPart part -> object(part.getModel());
            case Node node when node.getObject() != null -> node.getObject();
            case Edge edge when edge.getObject() != null -> edge.getObject();
            case PlanGroup group -> group.plan();
            case null -> null;
            default -> selected;
        };
    }
}
