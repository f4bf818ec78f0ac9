/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Recall and precision over all samples, held against hand-made answers and printed. */
@SuppressWarnings("nls")
class SampleQualityTest {

    static final List<String> NAMES = Samples.NAMES;

    private static final Map<String, Judge.Score> TOTAL = new LinkedHashMap<>();

    @BeforeAll
    static void judge() {
        for (var name : NAMES) {
            var judge = new Judge(Samples.read(name), Samples.answers(name));
            judge.scores().forEach((kind, score) -> TOTAL.computeIfAbsent(kind, any -> new Judge.Score()).add(score));
            judge.mistakes().forEach(mistake -> System.out.println(name + ": " + mistake));
        }
        TOTAL.forEach((kind, score) -> System.out.printf("%-9s recall %.3f (%d of %d)  precision %.3f (%d of %d)%n",
                kind, score.recall(), score.found, score.wanted, score.precision(), score.right, score.read));
    }

    @Test
    void nearlyEverythingIsFound() {
        assertAll(TOTAL.entrySet().stream().map(entry -> () -> assertTrue(entry.getValue().recall() >= 0.95,
                entry.getKey() + " recall " + entry.getValue().recall())));
    }

    @Test
    void hardlyAnythingIsInvented() {
        assertAll(TOTAL.entrySet().stream().map(entry -> () -> assertTrue(entry.getValue().precision() >= 0.95,
                entry.getKey() + " precision " + entry.getValue().precision())));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void titleYearNumberAndDateAreRead(String name) {
        var header = Samples.read(name).header();
        var answers = Samples.answers(name);
        assertAll(name, () -> holds(answers, "title", title -> title.equals(header.title())),
                () -> holds(answers, "year", year -> year.equals(String.valueOf(header.year()))),
                () -> holds(answers, "number", number -> number.equals(header.documentNumber())),
                () -> holds(answers, "issued", issued -> issued.equals(String.valueOf(header.issued()))));
    }

    private static void holds(Answers answers, String kind, Predicate<String> test) {
        answers.of(kind).forEach(fact -> assertTrue(test.test(fact.rest(0)), fact.toString()));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nearlyEveryLetterOfTheBodyIsAnchored(String name) {
        double coverage = Coverage.ofBody(Samples.read(name));
        System.out.printf("%s: %.1f %% of the body is anchored%n", name, coverage * 100);
        assertTrue(coverage > 0.93, name + " " + coverage);
    }
}
