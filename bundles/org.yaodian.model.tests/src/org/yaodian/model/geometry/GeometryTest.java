/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class GeometryTest {

    @Test
    void boundsReadBackWhatTheyWrote() {
        var bounds = new Bounds(-3, 4, 120, 60);
        assertEquals(bounds, Bounds.parse(bounds.toString()));
    }

    @Test
    void aRouteReadsBackWhatItWrote() {
        var route = new Route(List.of(new Point(1, 2), new Point(-3, 4)));
        assertEquals(route, Route.parse(route.toString()));
    }

    @Test
    void anEmptyTextIsAStraightRoute() {
        assertEquals(Route.STRAIGHT, Route.parse(" "));
    }

    @Test
    void negativeSizesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Bounds.parse("0,0,-1,5"));
    }
}
