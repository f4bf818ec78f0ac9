/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.WorkPlan;

/** Finds the elements of a plan in a selection of the workbench, whatever view it comes from. */
final class SelectedElements {

    private SelectedElements() {
    }

    /**
     * Finds the elements.
     *
     * @param selection any selection, or null
     * @param plan the plan whose elements count
     * @return the elements in the selection's order, each once
     */
    static List<Element> of(ISelection selection, WorkPlan plan) {
        return selection instanceof IStructuredSelection structured
                ? Stream.of(structured.toArray()).flatMap(SelectedElements::element)
                        .filter(element -> Outline.planOf(element) == plan).distinct().toList()
                : List.of();
    }

    private static Stream<Element> element(Object object) {
        return switch (object) {
            case Element element -> Stream.of(element);
            case Node node -> node.getObject() instanceof Element element ? Stream.of(element) : Stream.empty();
            case EditPart part -> part.getModel() instanceof EObject model ? element(model) : Stream.empty();
            case EObject part -> part.eContainer() == null ? Stream.empty() : element(part.eContainer());
            case null -> Stream.empty();
            default -> Stream.ofNullable(Adapters.adapt(object, Element.class));
        };
    }
}
