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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

import org.yaodian.model.geometry.Bounds;

/** Ways to bring several nodes into line. The last one of them, which was selected last, stays where it is. */
public enum Arrangement {
    /** Left edges in one line. */
    LEFT((b, r) -> at(b, r.x(), b.y())),
    /** Centres in one vertical line. */
    CENTER((b, r) -> at(b, r.x() + (r.width() - b.width()) / 2, b.y())),
    /** Right edges in one line. */
    RIGHT((b, r) -> at(b, r.x() + r.width() - b.width(), b.y())),
    /** Top edges in one line. */
    TOP((b, r) -> at(b, b.x(), r.y())),
    /** Centres in one horizontal line. */
    MIDDLE((b, r) -> at(b, b.x(), r.y() + (r.height() - b.height()) / 2)),
    /** Bottom edges in one line. */
    BOTTOM((b, r) -> at(b, b.x(), r.y() + r.height() - b.height())),
    /** The same gaps from left to right; the outermost stay. */
    DISTRIBUTE_HORIZONTALLY(null),
    /** The same gaps from top to bottom; the outermost stay. */
    DISTRIBUTE_VERTICALLY(null),
    /** The same width. */
    MATCH_WIDTH((b, r) -> new Bounds(b.x(), b.y(), r.width(), b.height())),
    /** The same height. */
    MATCH_HEIGHT((b, r) -> new Bounds(b.x(), b.y(), b.width(), r.height())),
    /** The same width and height. */
    MATCH_SIZE((b, r) -> new Bounds(b.x(), b.y(), r.width(), r.height()));

    private final BiFunction<Bounds, Bounds, Bounds> towards;

    Arrangement(BiFunction<Bounds, Bounds, Bounds> towards) {
        this.towards = towards;
    }

    /**
     * How many nodes it takes.
     *
     * @return 2, or 3 for those that distribute
     */
    public int least() {
        return towards == null ? 3 : 2;
    }

    /**
     * Arranges.
     *
     * @param bounds the bounds of at least {@link #least()} nodes that stand in the same container
     * @return the new bounds in the same order
     */
    public List<Bounds> arrange(List<Bounds> bounds) {
        return switch (this) {
            case DISTRIBUTE_HORIZONTALLY -> distribute(bounds, true);
            case DISTRIBUTE_VERTICALLY -> distribute(bounds, false);
            default -> bounds.stream().map(each -> towards.apply(each, bounds.getLast())).toList();
        };
    }

    private static List<Bounds> distribute(List<Bounds> bounds, boolean horizontal) {
        var order = IntStream.range(0, bounds.size()).boxed()
                .sorted(Comparator.comparingInt(i -> start(bounds.get(i), horizontal))).toList();
        var first = bounds.get(order.getFirst());
        var last = bounds.get(order.getLast());
        var room = start(last, horizontal) + size(last, horizontal) - start(first, horizontal);
        var free = room - bounds.stream().mapToInt(each -> size(each, horizontal)).sum();
        var result = new ArrayList<>(bounds);
        double next = start(first, horizontal);
        for (var i : order) {
            var each = bounds.get(i);
            var place = (int) Math.round(next);
            result.set(i, horizontal ? at(each, place, each.y()) : at(each, each.x(), place));
            next += size(each, horizontal) + free / (bounds.size() - 1.0);
        }
        return result;
    }

    private static int start(Bounds bounds, boolean horizontal) {
        return horizontal ? bounds.x() : bounds.y();
    }

    private static int size(Bounds bounds, boolean horizontal) {
        return horizontal ? bounds.width() : bounds.height();
    }

    private static Bounds at(Bounds bounds, int x, int y) {
        return new Bounds(x, y, bounds.width(), bounds.height());
    }
}
