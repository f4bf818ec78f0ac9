/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.yaodian.diagram.shape.VectorPath;

class StrokePartsTest {

    private static final StrokeParts.View VIEW = new StrokeParts.View(0, 0, 100, 100);

    @Test
    void longPiecesAlongTheAxesAreCutToTheView() {
        var parts = StrokeParts.of(VectorPath.parse("M -500 50 L 900 50"), VIEW, 1);
        assertEquals(VectorPath.parse("M 0 50 L 100 50"), parts.straight());
        assertEquals(VectorPath.EMPTY, parts.rest());
    }

    @Test
    void dashesStayWhereTheyWouldBeWithoutTheCut() {
        var parts = StrokeParts.of(VectorPath.parse("M 50 -503 L 50 900"), VIEW, 10);
        assertEquals(VectorPath.parse("M 50 -3 L 50 100"), parts.straight());
        parts = StrokeParts.of(VectorPath.parse("M 50 903 L 50 -900"), VIEW, 10);
        assertEquals(VectorPath.parse("M 50 103 L 50 0"), parts.straight());
    }

    @Test
    void whatIsOutOfViewIsLeftOut() {
        assertEquals(VectorPath.EMPTY, StrokeParts.of(VectorPath.parse("M 0 150 L 100 150"), VIEW, 1).straight());
        assertEquals(VectorPath.EMPTY, StrokeParts.of(VectorPath.parse("M 150 50 L 300 50"), VIEW, 1).straight());
    }

    @Test
    void cornersAndSlantingPiecesStayWhole() {
        var path = VectorPath.parse("M 10 10 L 60 10 C 63 10 66 13 66 16 L 66 90 L 90 99");
        var parts = StrokeParts.of(path, VIEW, 1);
        assertEquals(VectorPath.parse("M 10 10 L 60 10 M 66 16 L 66 90"), parts.straight());
        assertEquals(VectorPath.parse("M 60 10 C 63 10 66 13 66 16 M 66 90 L 90 99"), parts.rest());
    }

    @Test
    void aClosedPathIsClosed() {
        var parts = StrokeParts.of(VectorPath.parse("M 0 0 L 50 0 L 50 50 Z"), VIEW, 1);
        assertEquals(VectorPath.parse("M 0 0 L 50 0 M 50 0 L 50 50"), parts.straight());
        assertTrue(parts.rest().segments().contains(new VectorPath.Line(0, 0)));
    }
}
