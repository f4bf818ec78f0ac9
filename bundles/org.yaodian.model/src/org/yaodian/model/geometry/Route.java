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

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The bend points of an edge, in absolute diagram coordinates, without its two ends.
 *
 * @param points bend points from source to target, never null
 */
public record Route(List<Point> points) {

    /** A straight line. */
    public static final Route STRAIGHT = new Route(List.of());

    /** Copies the points. */
    public Route {
        points = List.copyOf(points);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text points with spaces between them, or an empty text
     * @return the route
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Route parse(String text) {
        return text.isBlank() ? STRAIGHT : new Route(Stream.of(text.strip().split(" ")).map(Point::parse).toList());
    }

    @Override
    public String toString() {
        return points.stream().map(Point::toString).collect(Collectors.joining(" "));
    }
}
