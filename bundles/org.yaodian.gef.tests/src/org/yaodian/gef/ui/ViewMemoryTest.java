/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.gef.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewMemoryTest {

    @Test
    void aViewIsReadAsItWasWritten() {
        assertEquals(Optional.of(new ViewMemory(0.75, 120, -30)), ViewMemory.parse("0.75 120 -30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 2", "0 1 2", "-1 1 2", "NaN 1 2", "Infinity 1 2", "a b c", "1 2 3 4"})
    void anythingElseCountsAsNeverLookedAt(String text) {
        assertEquals(Optional.empty(), ViewMemory.parse(text));
    }
}
