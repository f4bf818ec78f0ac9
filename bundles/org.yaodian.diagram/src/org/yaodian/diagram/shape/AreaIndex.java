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

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what lies near an area without looking at all that there is.
 *
 * @param <T> what is found, told apart by equals
 */
final class AreaIndex<T> {

    private static final double CELL = 128;

    private record Cell(int column, int row) {}

    private final Map<Cell, Set<T>> cells = new HashMap<>();

    void add(T item, Area area) {
        visit(area, cell -> cells.computeIfAbsent(cell, key -> new LinkedHashSet<>()).add(item));
    }

    void remove(T item, Area area) {
        visit(area, cell -> cells.computeIfPresent(cell, (key, items) -> {
            items.remove(item);
            return items.isEmpty() ? null : items;
        }));
    }

    /** What may share a pixel with an area: everything that does, and some more. */
    Set<T> near(Area area) {
        var found = new LinkedHashSet<T>();
        visit(area, cell -> found.addAll(cells.getOrDefault(cell, Set.of())));
        return found;
    }

    private static void visit(Area area, Consumer<Cell> visitor) {
        for (int row = cell(area.y()); row <= cell(area.y() + area.height()); row++) {
            for (int column = cell(area.x()); column <= cell(area.x() + area.width()); column++) {
                visitor.accept(new Cell(column, row));
            }
        }
    }

    private static int cell(double place) {
        return (int) Math.floor(place / CELL);
    }
}
