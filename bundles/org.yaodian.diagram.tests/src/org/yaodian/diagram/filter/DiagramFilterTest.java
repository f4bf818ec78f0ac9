/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.testing.Seed;

/** The text of a filter is read and written without loss. */
@SuppressWarnings("nls")
class DiagramFilterTest {

    private static final List<String> WORDS = List.of("task", "单位 甲", "a,b", "x;y", "100%", "k=v", "!", "+", "-",
            "\u3000", "%41", "\ud842\udfb7");

    private static Set<String> words(RandomGenerator random) {
        var words = new TreeSet<String>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words;
    }

    private static DiagramFilter random(RandomGenerator random) {
        var filter = DiagramFilter.NONE.dimming(random.nextBoolean());
        for (var aspect : Aspect.values()) {
            if (random.nextBoolean()) {
                filter = filter.with(aspect, new Criterion(aspect, random.nextBoolean(), new TreeSet<>(words(random))));
            }
        }
        return random.nextBoolean() ? filter : filter.around(words(random), random.nextInt(5));
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#hundred")
    void whatIsWrittenIsReadAgain(Seed seed) {
        var filter = random(seed.random());
        assertEquals(filter, DiagramFilter.parse(filter.text()));
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#hundred")
    void anyTextIsReadAndNothingOfItIsLost(Seed seed) {
        var random = seed.random();
        var pieces = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            pieces.add(List.of("kind", "=", "!=", ";", ",", "depth", "focus=", "7", "%4", "mode=dim", "future=1", " ")
                    .get(random.nextInt(12)));
        }
        var once = DiagramFilter.parse(String.join("", pieces));
        assertEquals(once, DiagramFilter.parse(once.text()));
    }

    @Test
    void theExampleOfTheDocumentationIsRead() {
        var filter = DiagramFilter.parse("mode=dim; kind!=unit,policy; light=overdue,behind; focus=3f2a; depth=2");
        assertTrue(filter.dims());
        assertEquals(Criterion.allBut(Aspect.KIND, Set.of("unit", "policy")), filter.criterion(Aspect.KIND).get());
        assertEquals(Criterion.only(Aspect.LIGHT, Set.of("overdue", "behind")), filter.criterion(Aspect.LIGHT).get());
        assertEquals(Set.of("3f2a"), filter.focus());
        assertEquals(2, filter.depth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=red", "kind=", "kind=%4", "depth=-1", "focus!=a", "nonsense"})
    void partsThatMeanNothingAreKept(String part) {
        var filter = DiagramFilter.parse("kind=task; " + part);
        assertEquals(List.of(part), filter.others());
        assertEquals("kind=task; " + part, filter.text());
    }

    @Test
    void noFilterIsNoText() {
        assertNull(DiagramFilter.NONE.text());
        assertEquals(DiagramFilter.NONE, DiagramFilter.parse(null));
        assertEquals(DiagramFilter.NONE, DiagramFilter.parse(" ; "));
    }

    @Test
    void clearingKeepsWhatIsNotUnderstood() {
        assertEquals("mode=dim; colour=red", DiagramFilter.parse("mode=dim;kind=task;colour=red").cleared().text());
    }
}
