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

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.yaodian.model.ElementKind;

@SuppressWarnings("nls")
class PlaceForElementTest {

    private final SamplePlan sample = new SamplePlan();

    private PlaceForElement find(ElementKind kind, String quote) {
        return PlaceForElement.find(sample.plan, new HighlightIndex<>(PlanHighlights.of(sample.plan)), kind,
                SamplePlan.range(quote));
    }

    @Test
    void wordsOfATaskMakeItsPart() {
        assertEquals(new PlaceForElement(sample.task, 1), find(ElementKind.SYSTEM, "建设"));
    }

    @Test
    void bareWordsGoBesideWhatComesBefore() {
        assertEquals(new PlaceForElement(sample.second, 0), find(ElementKind.TASK, "开展培训"));
    }

    @Test
    void whatMayNotStandInAnElementGoesBehindIt() {
        assertEquals(new PlaceForElement(sample.task, 1), find(ElementKind.EVENT, "𠀀网"));
    }

    @Test
    void wordsBeforeEverythingGoIntoThePlan() {
        assertEquals(new PlaceForElement(sample.plan, 2), find(ElementKind.EVENT, "😀"));
    }
}
