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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.diagram.picture.Pixels;

class ShapeKindTest {

    static Stream<Arguments> pairs() {
        return Arrays.stream(ShapeKind.values()).flatMap(a -> Arrays.stream(ShapeKind.values())
                .filter(b -> b.ordinal() > a.ordinal()).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void silhouettesDifferAtHalfSize(ShapeKind a, ShapeKind b) {
        var difference = difference(outline(a), outline(b));
        assertTrue(difference >= 24, a + " and " + b + " differ in " + difference + " pixels");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void iconsDiffer(ShapeKind a, ShapeKind b) {
        assertTrue(difference(icon(a), icon(b)) > 14 * 14 / 6);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void accentsDifferInGreyscale(ShapeKind a, ShapeKind b) {
        assertTrue(Math.abs(a.accent().lightness() - b.accent().lightness()) > 3);
    }

    @ParameterizedTest
    @EnumSource
    void textIsEasyToReadOnTheCard(ShapeKind kind) {
        assertTrue(Styles.INK.contrast(kind.fill()) > 10);
        assertTrue(Styles.CODE.color().contrast(kind.fill()) > 3.5);
        assertTrue(Styles.chip(kind.accent()).color().contrast(kind.accent().mix(Rgb.WHITE, 0.86)) > 3.5);
    }

    @ParameterizedTest
    @EnumSource
    void theIconStandsOutFromItsDisc(ShapeKind kind) {
        assertTrue(Rgb.WHITE.contrast(kind.accent()) > 2.5);
    }

    @Test
    void aColourIsReadAsItIsWritten() {
        assertEquals("#0a1b2c", Rgb.parse("#0A1b2c").toString());
        assertEquals(100, Rgb.WHITE.lightness(), 0.01);
        assertEquals(0, new Rgb(0).lightness(), 0.01);
    }

    private static BufferedImage outline(ShapeKind kind) {
        return Pixels.filled(kind.silhouette().outline(118, 30), 118, 30);
    }

    private static BufferedImage icon(ShapeKind kind) {
        return Pixels.filled(kind.icon().path().transform(14.0 / Icon.SIZE, 0, 0), 14, 14);
    }

    private static int difference(BufferedImage a, BufferedImage b) {
        var count = 0;
        for (int x = 0; x < a.getWidth(); x++) {
            for (int y = 0; y < a.getHeight(); y++) {
                if (Math.abs(new Color(a.getRGB(x, y)).getRed() - new Color(b.getRGB(x, y)).getRed()) > 128) {
                    count++;
                }
            }
        }
        return count;
    }
}
