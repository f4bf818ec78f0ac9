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
class TextSearchTest {

    @Test
    void everyPlaceIsFoundInCodePoints() {
        assertEquals(List.of(new TextRange(1, 2), new TextRange(5, 2)), TextSearch.find("😀口岸、𠀀口岸", "口岸"));
    }

    @Test
    void caseDoesNotMatter() {
        assertEquals(List.of(new TextRange(0, 3), new TextRange(4, 3)), TextSearch.find("B2B b2b", "b2B"));
    }

    @Test
    void hitsDoNotOverlap() {
        assertEquals(2, TextSearch.find("要要要要要", "要要").size());
    }

    @Test
    void anEmptyTextIsFoundNowhere() {
        assertEquals(List.of(), TextSearch.find("要点", ""));
    }

    @Test
    void theNumberOfHitsIsBounded() {
        assertEquals(TextSearch.MOST_HITS, TextSearch.find("要".repeat(50_000), "要").size());
    }
}
