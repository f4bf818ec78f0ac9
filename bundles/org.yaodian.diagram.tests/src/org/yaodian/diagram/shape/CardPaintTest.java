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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yaodian.diagram.picture.PictureOptions;
import org.yaodian.diagram.picture.PictureWriter;
import org.yaodian.model.plan.Diagram;
import org.yaodian.testing.SamplePlan;

class CardPaintTest {

    private static final int FILL = 0xd5e6f8;
    private static final CardPaint OTHER = new CardPaint(new Rgb(0x112233), new Rgb(FILL));

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

    @Test
    void picturesHaveTheChosenColours() throws IOException {
        var diagram = new SamplePlan().diagram;
        assertFalse(svg(diagram).contains(OTHER.fill().toString()));
        CardPaint.choose(Map.of(ShapeKind.TASK, OTHER));

        assertTrue(svg(diagram).contains(OTHER.fill().toString()));
        var image = PictureWriter.image(diagram, PictureOptions.STANDARD);
        assertTrue(IntStream.range(0, image.getWidth() * image.getHeight()).map(i -> image
                .getRGB(i % image.getWidth(), i / image.getWidth())).anyMatch(pixel -> (pixel & 0xffffff) == FILL));
    }

    private static String svg(Diagram diagram) throws IOException {
        var out = new ByteArrayOutputStream();
        PictureWriter.svg(diagram, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
