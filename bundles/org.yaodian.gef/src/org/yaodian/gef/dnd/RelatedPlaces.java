/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.dnd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;
import org.yaodian.gef.parts.NodeLook;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Diagram;
import org.yaodian.model.plan.Identified;

/** Finds places for what comes into a diagram beside what is there: one column for each step, where nothing stands. */
public final class RelatedPlaces {

    private static final int COLUMN_GAP = 80;
    private static final int GAP = 16;

    private RelatedPlaces() {
    }

    /**
     * Finds the places.
     *
     * @param diagram the diagram
     * @param start   the area of the nodes that the others come to, in the diagram
     * @param rings   what comes, by steps
     * @return a place for each object
     */
    public static Map<Identified, Bounds> of(Diagram diagram, Bounds start, List<List<Identified>> rings) {
        var taken = new ArrayList<Rectangle>();
        diagram.getNodes().forEach(node -> taken.add(rectangle(NodeLook.boundsOf(node))));
        var places = new LinkedHashMap<Identified, Bounds>();
        int x = start.x() + start.width() + COLUMN_GAP;
        for (var ring : rings) {
            int y = start.y();
            int width = 0;
            for (var object : ring) {
                var free = free(NodeLook.sized(object, x, y), taken);
                places.put(object, free);
                taken.add(rectangle(free));
                y = free.y() + free.height() + GAP;
                width = Math.max(width, free.width());
            }
            x += width + COLUMN_GAP;
        }
        return places;
    }

    private static Bounds free(Bounds wanted, List<Rectangle> taken) {
        var place = wanted;
        for (var other = blocking(place, taken); other != null; other = blocking(place, taken)) {
            place = new Bounds(place.x(), other.bottom() + GAP, place.width(), place.height());
        }
        return place;
    }

    private static Rectangle blocking(Bounds place, List<Rectangle> taken) {
        var room = rectangle(place).expand(GAP / 2, GAP / 2);
        return taken.stream().filter(room::intersects).findFirst().orElse(null);
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
    }
}
