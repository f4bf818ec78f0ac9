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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class HighlightIndexTest {

    private static Highlight<String> mark(String owner, int from, int to) {
        return new Highlight<>(TextRange.between(from, to), owner);
    }

    @Test
    void theInnermostOwnerIsFoundFirst() {
        var index = new HighlightIndex<>(List.of(mark("task", 0, 20), mark("system", 5, 9)));
        assertEquals(List.of("system", "task"), index.at(6).stream().map(Highlight::owner).toList());
        assertEquals(List.of("task"), index.at(9).stream().map(Highlight::owner).toList());
        assertTrue(index.at(20).isEmpty());
    }

    @Test
    void aLineIsCutWhereHighlightsBeginAndEnd() {
        var index = new HighlightIndex<>(List.of(mark("task", 2, 20), mark("system", 5, 9)));
        var segments = index.segments(0, 12);
        assertEquals(List.of(TextRange.between(2, 5), TextRange.between(5, 9), TextRange.between(9, 12)),
                segments.stream().map(HighlightIndex.Segment::range).toList());
        assertEquals(List.of("task", "system", "task"),
                segments.stream().map(segment -> segment.innermost().owner()).toList());
    }

    @Test
    void anOwnerWithTwoPlacesHasBoth() {
        String owner = "电子口岸";
        var index = new HighlightIndex<>(List.of(mark(owner, 30, 34), mark("x", 1, 2), mark(owner, 3, 7)));
        assertEquals(List.of(3, 30), index.of(owner).stream().map(h -> h.range().offset()).toList());
    }

    @Test
    void emptyHighlightsAreLeftOut() {
        assertTrue(new HighlightIndex<>(List.of(mark("nothing", 4, 4))).all().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theTreeFindsWhatALinearSearchFinds(long seed) {
        var random = new Random(seed);
        var all = new ArrayList<Highlight<String>>();
        for (int i = 0; i < 300; i++) {
            int from = random.nextInt(1000);
            all.add(mark("h" + i, from, from + 1 + random.nextInt(random.nextInt(10) == 0 ? 900 : 20)));
        }
        var index = new HighlightIndex<>(all);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(1100);
            int to = from + random.nextInt(60);
            var expected = index.all().stream()
                    .filter(h -> h.range().offset() < to && h.range().end() > from).toList();
            assertEquals(expected, index.overlapping(from, to), "seed " + seed + ": " + from + "-" + to);
        }
    }
}
