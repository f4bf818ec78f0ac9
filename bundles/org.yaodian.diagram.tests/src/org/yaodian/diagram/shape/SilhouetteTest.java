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

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.diagram.picture.Pixels;
import org.yaodian.diagram.shape.Mark.TextMark;
import org.yaodian.diagram.text.AwtTextMeasure;

@SuppressWarnings("nls")
class SilhouetteTest {

    /** So many pixels of two cards of 180 by 60, drawn at half size in grey, differ by more than a sixteenth. */
    private static final int DIFFERENT = 60;

    private static final int WIDTH = 180;
    private static final int HEIGHT = 60;
    private static final String TITLE = "规划建设人口综合管理、城市图像监控、突发公共事件应急管理等跨部门的信息系统";

    private static final Map<Silhouette, BufferedImage> HALF = new EnumMap<>(Silhouette.class);

    private final Cards cards = new Cards(AwtTextMeasure.shared());

    static Stream<Arguments> pairs() {
        return Arrays.stream(Silhouette.values()).flatMap(a -> Arrays.stream(Silhouette.values())
                .filter(b -> b.ordinal() > a.ordinal()).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void cardsWithEqualTextDifferAtHalfSizeInGrey(Silhouette a, Silhouette b) {
        var difference = Pixels.difference(HALF.computeIfAbsent(a, this::half), HALF.computeIfAbsent(b, this::half));
        assertTrue(difference >= DIFFERENT, a + " and " + b + " differ in " + difference + " pixels");
    }

    @ParameterizedTest
    @EnumSource
    void aLongTitleStaysInside(Silhouette silhouette) {
        for (int width = Cards.MIN_WIDTH; width <= 400; width += 38) {
            for (int height = 36; height <= 160; height += 31) {
                staysInside(silhouette, width, height);
            }
            staysInside(silhouette, width, cards.height(shape(silhouette, TITLE), width));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWholeTitleIsReadWhereTheCardIsHighEnough(Silhouette silhouette) {
        var shape = shape(silhouette, TITLE);
        var text = cards.marks(shape, WIDTH, cards.height(shape, WIDTH)).stream().filter(TextMark.class::isInstance)
                .map(mark -> String.join("", ((TextMark) mark).lines().stream().map(Mark.Placed::text).toList()))
                .toList();
        assertTrue(text.contains(TITLE), text::toString);
    }

    @ParameterizedTest
    @EnumSource
    void theOutlineFillsTheCardInOnePart(Silhouette silhouette) {
        var outline = path(silhouette.outline(WIDTH, HEIGHT));
        var exact = new java.awt.geom.Area(outline).getBounds2D();

        assertEquals(1, silhouette.outline(WIDTH, HEIGHT).segments().stream()
                .filter(VectorPath.Move.class::isInstance).count());
        assertEquals(0, exact.getX(), 3);
        assertEquals(0, exact.getY(), 3);
        assertEquals(WIDTH, exact.getMaxX(), 3);
        assertEquals(HEIGHT, exact.getMaxY(), 3);
    }

    @ParameterizedTest
    @EnumSource
    void everySilhouetteIsFoundByItsName(Silhouette silhouette) {
        assertEquals(silhouette, Silhouette.named(silhouette.name().toLowerCase(Locale.ROOT)).orElseThrow());
    }

    private void staysInside(Silhouette silhouette, int width, int height) {
        var outline = path(silhouette.outline(width, height));
        for (var mark : cards.marks(shape(silhouette, TITLE), width, height)) {
            if (mark instanceof TextMark text && text.style().size() > 11) {
                for (var line : text.lines()) {
                    var right = line.x() + AwtTextMeasure.shared().width(line.text(), text.style());
                    var top = line.baseline() - text.style().size() * 0.8;
                    assertTrue(outline.contains(line.x(), top) && outline.contains(right, top)
                            && outline.contains(line.x(), line.baseline()) && outline.contains(right, line.baseline()),
                            silhouette + " of " + width + " by " + height + ": " + line);
                }
            }
        }
    }

    private static Shape shape(Silhouette silhouette, String title) {
        var kind = ShapeKind.SYSTEM;
        var look = new CardLook(kind, "", silhouette, kind.icon().path(), kind.accent(), kind.fill(), WIDTH, HEIGHT);
        return new Shape(look, look.fill(), title, "", List.of(), false, false);
    }

    private BufferedImage half(Silhouette silhouette) {
        return Pixels.drawn(cards.marks(shape(silhouette, "实有人口"), WIDTH, HEIGHT), WIDTH, HEIGHT, 0.5);
    }

    private static Path2D path(VectorPath path) {
        var result = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var segment : path.segments()) {
            switch (segment) {
                case VectorPath.Move(var x, var y) -> result.moveTo(x, y);
                case VectorPath.Line(var x, var y) -> result.lineTo(x, y);
                case VectorPath.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                    result.curveTo(x1, y1, x2, y2, x, y);
                case VectorPath.Close close -> result.closePath();
            }
        }
        return result;
    }
}
