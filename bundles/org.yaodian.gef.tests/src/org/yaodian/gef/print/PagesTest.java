/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaodian.testing.Seed;

/** All of a diagram comes onto the pages, each part once. */
class PagesTest {

    private static PageSetup wide(int pages) {
        return new PageSetup(Paper.A4, true, 12, pages, true, true, true, true);
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#hundred")
    void everyPixelIsOnOnePageAndEveryPageHasRoomForItsPart(Seed seed) {
        var random = seed.random();
        var width = 1 + random.nextInt(20_000);
        var height = 1 + random.nextInt(20_000);
        var setup = new PageSetup(Paper.ALL[random.nextInt(Paper.ALL.length)], random.nextBoolean(),
                5 + random.nextInt(40), 1 + random.nextInt(8), random.nextBoolean(), false, true, true);
        var pages = Pages.of(width, height, setup);
        var area = pages.parts().stream().mapToLong(part -> (long) part.width * part.height).sum();
        assertEquals((long) width * height, area);
        for (var part : pages.parts()) {
            assertTrue(part.width * pages.scale() <= setup.roomAcross() + pages.scale());
            assertTrue(part.height * pages.scale() <= setup.roomDown() + 1e-3);
        }
    }

    @Test
    void aDiagramIsFittedToAsManyPagesWideAsAskedFor() {
        var pages = Pages.of(9_000, 500, wide(3));
        assertEquals(3, pages.parts().size());
        assertEquals(1, Pages.of(9_000, 500, wide(1)).parts().size());
    }

    @Test
    void aSmallDiagramIsNotBlownUp() {
        assertEquals(2 * 25.4 / 96, Pages.of(100, 80, wide(1)).scale());
    }
}
