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

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.diagram.picture.Pixels;

/** Lines differ without their colours. That no two relations of a sector have the same line is checked elsewhere. */
@SuppressWarnings("nls")
class LineShapeTest {

    /** So many pixels of two lines, drawn at half size in grey, differ by more than a sixteenth. */
    private static final int DIFFERENT = 5;
    private static final int LENGTH = 120;
    private static final int MIDDLE = 12;

    private final Links links = new Links((text, style) -> 0);

    static Stream<Arguments> strokes() {
        return pairs(List.of("solid", "dashed", "dotted", "long"));
    }

    static Stream<Arguments> ends() {
        return pairs(List.of(ArrowHead.values()));
    }

    private static Stream<Arguments> pairs(List<?> all) {
        return IntStream.range(0, all.size()).boxed().flatMap(a -> IntStream.range(a + 1, all.size())
                .mapToObj(b -> Arguments.of(all.get(a), all.get(b))));
    }

    @ParameterizedTest
    @MethodSource("strokes")
    void strokesDifferAtHalfSizeInGrey(String a, String b) {
        for (var end : ArrowHead.values()) {
            assertDifferent(half(a, ArrowHead.NONE, end), half(b, ArrowHead.NONE, end), a + " and " + b);
        }
    }

    @ParameterizedTest
    @MethodSource("ends")
    void endsDifferAtHalfSizeInGrey(ArrowHead a, ArrowHead b) {
        for (var stroke : List.of("solid", "dashed", "dotted", "long")) {
            assertDifferent(half(stroke, ArrowHead.NONE, a), half(stroke, ArrowHead.NONE, b), a + " and " + b);
            assertDifferent(half(stroke, a, ArrowHead.NONE), half(stroke, b, ArrowHead.NONE), a + " and " + b);
        }
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void theDirectionIsSeen(ArrowHead end) {
        assertDifferent(half("solid", end, ArrowHead.NONE), half("solid", ArrowHead.NONE, end), "ends of " + end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dashed", "dotted", "long"})
    void wideStrokesHaveGapsToo(String stroke) {
        for (var width : new double[]{0.5, 1, 1.5, 2, 3, 6}) {
            var line = new Mark.Stroke(width, Strokes.named(stroke, width).orElseThrow());
            assertDifferent(half(line, ArrowHead.NONE, ArrowHead.NONE),
                    half(new Mark.Stroke(width, List.of()), ArrowHead.NONE, ArrowHead.NONE), stroke + " of " + width);
        }
    }

    private BufferedImage half(String stroke, ArrowHead source, ArrowHead target) {
        return half(new Mark.Stroke(1, Strokes.named(stroke, 1).orElseThrow()), source, target);
    }

    private BufferedImage half(Mark.Stroke stroke, ArrowHead source, ArrowHead target) {
        var line = List.of(new Location(0, MIDDLE), new Location(LENGTH, MIDDLE));
        var marks = links.marks(new LineShape(ShapeCatalog.RELATION, stroke, source, target, ""), line);
        return Pixels.drawn(marks, LENGTH, 2 * MIDDLE, 0.5);
    }

    private static void assertDifferent(BufferedImage a, BufferedImage b, String what) {
        var difference = Pixels.difference(a, b);
        assertTrue(difference >= DIFFERENT, what + " differ in " + difference + " pixels");
    }
}
