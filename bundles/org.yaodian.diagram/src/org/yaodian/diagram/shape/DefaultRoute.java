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

import java.util.List;

import org.yaodian.model.geometry.Bounds;

/** The way of a link that nobody has given bend points: straight where both cards face each other, else one step. */
final class DefaultRoute {

    /** So much two cards must share of their width or height to face each other. */
    private static final int FACING = 8;

    private DefaultRoute() {
    }

    /**
     * The bend points between two cards.
     *
     * @param source bounds of the source
     * @param target bounds of the target
     * @return one or two places in the gap between the cards; none when they overlap
     */
    static List<Location> between(Bounds source, Bounds target) {
        var across = gap(source.x(), source.width(), target.x(), target.width());
        var down = gap(source.y(), source.height(), target.y(), target.height());
        if (across <= 0 && down <= 0) {
            return List.of();
        }
        if (across <= -FACING) {
            return List.of(new Location(shared(source.x(), source.width(), target.x(), target.width()),
                    middle(source.y(), source.height(), target.y(), target.height())));
        }
        if (down <= -FACING) {
            return List.of(new Location(middle(source.x(), source.width(), target.x(), target.width()),
                    shared(source.y(), source.height(), target.y(), target.height())));
        }
        if (across > down) {
            var x = middle(source.x(), source.width(), target.x(), target.width());
            return List.of(new Location(x, source.y() + source.height() / 2.0),
                    new Location(x, target.y() + target.height() / 2.0));
        }
        var y = middle(source.y(), source.height(), target.y(), target.height());
        return List.of(new Location(source.x() + source.width() / 2.0, y),
                new Location(target.x() + target.width() / 2.0, y));
    }

    /** The room between two ranges, negative when they overlap. */
    private static int gap(int a, int aSize, int b, int bSize) {
        return Math.max(b - (a + aSize), a - (b + bSize));
    }

    /** The middle of the room between two ranges. */
    private static double middle(int a, int aSize, int b, int bSize) {
        return a < b ? (a + aSize + b) / 2.0 : (b + bSize + a) / 2.0;
    }

    /** The middle of what two ranges share. */
    private static double shared(int a, int aSize, int b, int bSize) {
        return (Math.max(a, b) + Math.min(a + aSize, b + bSize)) / 2.0;
    }
}
