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

import java.util.List;

import org.junit.jupiter.api.Test;

@SuppressWarnings("nls")
class CoverageTest {

    @SafeVarargs
    private static Coverage measure(String text, Highlight<String>... highlights) {
        return Coverage.of(text, new HighlightIndex<>(List.of(highlights)), 0);
    }

    @Test
    void wordsOutsideEveryHighlightAreAGap() {
        var coverage = measure("推进甲；建设乙。", new Highlight<>(new TextRange(0, 4), "task"));
        assertEquals(List.of(new TextRange(4, 3)), coverage.uncovered());
        assertEquals(0.5, coverage.share());
    }

    @Test
    void punctuationAloneIsNoGap() {
        var coverage = measure("甲；\r\n　　乙。", new Highlight<>(new TextRange(0, 1), "a"),
                new Highlight<>(new TextRange(6, 1), "b"));
        assertEquals(List.of(), coverage.uncovered());
        assertEquals(1, coverage.share());
    }

    @Test
    void aGapEndsWithItsLine() {
        assertEquals(List.of(new TextRange(0, 2), new TextRange(3, 2)), measure("甲乙\n丙丁").uncovered());
    }

    @Test
    void rareIdeographsAreCountedOnce() {
        var coverage = measure("𠀀甲", new Highlight<>(new TextRange(0, 1), "a"));
        assertEquals(List.of(new TextRange(1, 1)), coverage.uncovered());
    }

    @Test
    void aDocumentWithoutWordsIsCovered() {
        assertEquals(1, measure("").share());
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsNoGap() {
        var coverage = Coverage.of("各有关单位：\n一、总则", new HighlightIndex<>(List.of()), 7);
        assertEquals(List.of(new TextRange(7, 4)), coverage.uncovered());
    }
}
