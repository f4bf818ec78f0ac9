/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

class ArrangementTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "LEFT;                    0,0,10,10 50,60,40,20;  50,0,10,10 50,60,40,20",
            "CENTER;                  0,0,10,10 50,60,40,20;  65,0,10,10 50,60,40,20",
            "RIGHT;                   0,0,10,10 50,60,40,20;  80,0,10,10 50,60,40,20",
            "TOP;                     0,0,10,10 50,60,40,20;  0,60,10,10 50,60,40,20",
            "MIDDLE;                  0,0,10,10 50,60,40,20;  0,65,10,10 50,60,40,20",
            "BOTTOM;                  0,0,10,10 50,60,40,20;  0,70,10,10 50,60,40,20",
            "MATCH_WIDTH;             0,0,10,10 50,60,40,20;  0,0,40,10 50,60,40,20",
            "MATCH_HEIGHT;            0,0,10,10 50,60,40,20;  0,0,10,20 50,60,40,20",
            "MATCH_SIZE;              0,0,10,10 50,60,40,20;  0,0,40,20 50,60,40,20",
            "DISTRIBUTE_HORIZONTALLY; 0,0,10,9 90,0,10,9 20,0,20,9;  0,0,10,9 90,0,10,9 40,0,20,9",
            "DISTRIBUTE_VERTICALLY;   0,0,9,10 0,90,9,10 0,20,9,20;  0,0,9,10 0,90,9,10 0,40,9,20"})
    void nodesAreBroughtIntoLine(Arrangement arrangement, String before, String after) {
        assertEquals(bounds(after), arrangement.arrange(bounds(before)));
    }

    private static List<Bounds> bounds(String text) {
        return Stream.of(text.strip().split(" ")).map(Bounds::parse).toList();
    }

    static Stream<Seed> seeds() {
        return Seeds.ten();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void arrangingTwiceChangesNothingMore(Seed seed) {
        var random = seed.random();
        var bounds = IntStream.range(0, 3 + random.nextInt(6)).mapToObj(i -> new Bounds(random.nextInt(500),
                random.nextInt(500), 20 + random.nextInt(100), 20 + random.nextInt(100))).toList();
        for (var arrangement : Arrangement.values()) {
            var once = arrangement.arrange(bounds);
            var twice = arrangement.arrange(once);
            for (int i = 0; i < once.size(); i++) {
                var a = once.get(i);
                var b = twice.get(i);
                assertTrue(Math.abs(a.x() - b.x()) <= 1 && Math.abs(a.y() - b.y()) <= 1 && a.width() == b.width()
                        && a.height() == b.height(), arrangement + ": " + once + " " + twice);
            }
        }
    }
}
