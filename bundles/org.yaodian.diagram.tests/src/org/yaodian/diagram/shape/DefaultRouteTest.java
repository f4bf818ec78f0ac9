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

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.testing.Seed;
import org.yaodian.testing.Seeds;

class DefaultRouteTest {

    private static final Bounds HERE = new Bounds(0, 0, 100, 40);

    @Test
    void cardsThatFaceEachOtherAreJoinedStraight() {
        assertEquals(List.of(new Location(60, 70)), DefaultRoute.between(HERE, new Bounds(20, 100, 100, 40)));
        assertEquals(List.of(new Location(150, 25)), DefaultRoute.between(HERE, new Bounds(200, 10, 100, 40)));
    }

    @Test
    void otherCardsAreJoinedByOneStepInTheWiderGap() {
        assertEquals(List.of(new Location(200, 20), new Location(200, 120)),
                DefaultRoute.between(HERE, new Bounds(300, 100, 100, 40)));
        assertEquals(List.of(new Location(50, 170), new Location(200, 170)),
                DefaultRoute.between(HERE, new Bounds(150, 300, 100, 40)));
    }

    @Test
    void cardsThatOverlapHaveNoRoomForBends() {
        assertEquals(List.of(), DefaultRoute.between(HERE, new Bounds(50, 20, 100, 40)));
    }

    static Stream<Seed> seeds() {
        return Seeds.some(50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWholeLineRunsAtRightAngles(Seed seed) {
        var random = seed.random();
        var there = new Bounds(random.nextInt(-400, 400), random.nextInt(-400, 400), random.nextInt(20, 300),
                random.nextInt(20, 200));
        var bends = DefaultRoute.between(HERE, there);
        var line = Ends.line(Silhouette.ROUNDED, HERE, Silhouette.ROUNDED, there, null);
        for (int i = 1; i < line.size() && !bends.isEmpty(); i++) {
            var a = line.get(i - 1);
            var b = line.get(i);
            assertTrue(Math.abs(a.x() - b.x()) < 1e-6 || Math.abs(a.y() - b.y()) < 1e-6, line.toString());
        }
    }
}
