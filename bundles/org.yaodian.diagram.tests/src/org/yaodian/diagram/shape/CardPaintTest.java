/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CardPaintTest {

    private static final CardPaint OTHER = new CardPaint(new Rgb(0x112233), new Rgb(0xddeeff));

    @AfterEach
    void restore() {
        CardPaint.choose(Map.of());
    }

    @Test
    void chosenColoursAreUsedAtOnce() {
        CardPaint.choose(Map.of(ShapeKind.TASK, OTHER));

        assertEquals(OTHER.accent(), ShapeKind.TASK.look().accent());
        assertEquals(OTHER.fill(), ShapeKind.TASK.look().fill());
        assertEquals(OTHER.accent().mix(Rgb.WHITE, 0.35), ShapeKind.TASK.line());
    }

    @Test
    void otherKindsKeepTheirColours() {
        CardPaint.choose(Map.of(ShapeKind.TASK, OTHER));

        assertEquals(ShapeKind.UNIT.standardPaint(), new CardPaint(ShapeKind.UNIT.accent(), ShapeKind.UNIT.fill()));
    }

    @Test
    void standardColoursComeBack() {
        CardPaint.choose(Map.of(ShapeKind.TASK, OTHER));
        CardPaint.choose(Map.of());

        assertEquals(ShapeKind.TASK.standardPaint().fill(), ShapeKind.TASK.look().fill());
        assertSame(ShapeKind.TASK.look(), ShapeKind.TASK.look());
    }
}
