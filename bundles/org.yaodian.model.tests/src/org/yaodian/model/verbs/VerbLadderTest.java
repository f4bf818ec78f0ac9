/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbLadderTest {

    private final VerbLadder ladder = VerbLadder.standard();

    @ParameterizedTest
    @CsvSource({"研究,1", "争取,2", "规划建设,3", "启动,4", "推进,5", "加快推进,5", "深化,6", "完善,7", "推广应用,8",
            "基本建成,9", "建成,10", "完成,10"})
    void aWordOfTheLadderStandsOnItsRung(String verb, int rung) {
        assertEquals(rung, ladder.rungOf(verb).orElseThrow().number());
    }

    @Test
    void theLongestWordInAVerbCounts() {
        assertEquals(9, ladder.rungOf("年内基本建成").orElseThrow().number());
        assertEquals(3, ladder.rungOf("研究制定").orElseThrow().number());
    }

    @Test
    void theLastOfEquallyLongWordsCounts() {
        assertEquals(7, ladder.rungOf("推进完善").orElseThrow().number());
    }

    @Test
    void aVerbWithoutAKnownWordHasNoRung() {
        assertTrue(ladder.rungOf("举办").isEmpty());
        assertTrue(ladder.rungOf("").isEmpty());
        assertTrue(ladder.rungOf(null).isEmpty());
    }

    @Test
    void rungsAreNumberedFromOne() {
        assertEquals(IntStream.rangeClosed(1, 10).boxed().toList(), ladder.rungs().stream().map(Rung::number).toList());
    }

    @Test
    void noWordStandsOnTwoRungs() {
        var words = ladder.rungs().stream().flatMap(rung -> rung.words().stream()).toList();
        assertEquals(words.size(), new HashSet<>(words).size());
    }

    @Test
    void everyRungThatIsNotTestableSuggestsAMeasureWithUnit() {
        for (var rung : ladder.rungs()) {
            assertEquals(rung.testable(), rung.measure().isEmpty(), rung.name());
            assertEquals(rung.testable(), rung.unit().isEmpty(), rung.name());
        }
    }

    @Test
    void aLineWithTooFewColumnsIsRefused() {
        var error = assertThrows(IllegalArgumentException.class,
                () -> VerbLadder.read(new StringReader("heading\n1,研究,Study\n")));
        assertTrue(error.getMessage().contains("1,研究,Study"));
    }

    @Test
    void doneIsTestableAndAdvanceIsNot() {
        assertTrue(ladder.rungOf("建成").orElseThrow().testable());
        assertFalse(ladder.rungOf("推进").orElseThrow().testable());
    }
}
