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

import java.util.Optional;

import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.ElementContainer;
import org.yaodian.model.plan.WorkPlan;

/**
 * Where an element made from a stretch of text belongs: into the element that the text around it speaks of, or, where
 * the text is bare, beside what comes before it.
 *
 * @param container the plan or element it goes into
 * @param index its place among the children
 */
record PlaceForElement(ElementContainer container, int index) {

    /**
     * Finds the place.
     *
     * @param plan the plan
     * @param index the highlights of its source
     * @param kind kind of the new element
     * @param range the text it is made from, in code points
     * @return the place, never null
     */
    static PlaceForElement find(WorkPlan plan, HighlightIndex<Element> index, ElementKind kind, TextRange range) {
        var around = index.at(range.offset()).stream().filter(h -> h.range().end() >= range.end()).findFirst();
        var neighbour = around.or(() -> lastBefore(index, range.offset())).map(Highlight::owner);
        ElementContainer container = neighbour.<ElementContainer>map(e -> e).orElse(plan);
        Element below = null;
        while (container instanceof Element element && Containment.refusal(container, kind).isPresent()) {
            below = element;
            container = element.getParent();
        }
        var children = container.getChildren();
        return new PlaceForElement(container, below == null ? children.size() : children.indexOf(below) + 1);
    }

    private static Optional<Highlight<Element>> lastBefore(HighlightIndex<Element> index, int position) {
        return index.overlapping(0, position).stream().reduce((first, second) -> second);
    }
}
