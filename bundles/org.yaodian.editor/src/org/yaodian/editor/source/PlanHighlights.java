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

import org.yaodian.model.Outline;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;

/** The highlights that the anchors of a plan make. */
final class PlanHighlights {

    private PlanHighlights() {
    }

    /**
     * Collects the anchors of all elements.
     *
     * @param plan a plan
     * @return a highlight for each anchor; those with impossible places are left out
     */
    static List<Highlight<Element>> of(WorkPlan plan) {
        return Outline.elements(plan)
                .flatMap(element -> element.getAnchors().stream()
                        .filter(anchor -> anchor.getOffset() >= 0 && anchor.getLength() > 0)
                        .map(anchor -> new Highlight<>(new TextRange(anchor.getOffset(), anchor.getLength()), element)))
                .toList();
    }
}
