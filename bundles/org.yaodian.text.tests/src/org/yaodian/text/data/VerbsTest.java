/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yaodian.model.verbs.VerbLadder;

/** The verbs the grammar knows. */
@SuppressWarnings("nls")
class VerbsTest {

    @Test
    void verbsOfTheLadderHaveItsRung() {
        assertAll(VerbLadder.standard().rungs().stream().flatMap(rung -> rung.words().stream()
                .filter(word -> Verbs.rungOf(word) > 0)
                .map(word -> () -> assertEquals(rung.number(), Verbs.rungOf(word), word))));
    }

    @Test
    void everyRungHasVerbs() {
        assertAll(VerbLadder.standard().rungs().stream().map(rung -> () -> assertTrue(
                rung.words().stream().anyMatch(word -> Verbs.rungOf(word) == rung.number()), rung.name())));
    }

    @Test
    void aNounThatStartsLikeAVerbIsNone() {
        assertTrue(Verbs.table().get("研究").fits("研究标准", 2, 4));
        assertEquals(false, Verbs.table().get("研究").fits("研究院", 2, 3));
        assertEquals(false, Verbs.table().get("覆盖").fits("覆盖率", 2, 3));
    }
}
