/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;

/** Finds the next node in a direction, as the arrow keys walk. */
public final class Directions {

    /** How much worse a pixel to the side is than one ahead. */
    private static final int ASIDE = 2;

    private Directions() {
    }

    /**
     * The nearest part ahead. Parts inside or around the one it begins at do not count.
     *
     * @param from where to begin
     * @param key  {@link SWT#ARROW_LEFT}, ARROW_RIGHT, ARROW_UP or ARROW_DOWN
     * @param all  parts to choose from, with or without the first
     * @return the next one, or empty when nothing lies in this direction
     */
    public static Optional<GraphicalEditPart> next(GraphicalEditPart from, int key,
            Collection<? extends GraphicalEditPart> all) {
        var start = middle(from);
        return all.stream().map(GraphicalEditPart.class::cast)
                .filter(part -> part != from && !isInside(part, from) && !isInside(from, part))
                .filter(part -> ahead(start, middle(part), key) > 0)
                .min(Comparator.comparingInt(part -> cost(start, middle(part), key)));
    }

    private static boolean isInside(EditPart inner, EditPart outer) {
        for (var part = inner.getParent(); part != null; part = part.getParent()) {
            if (part == outer) {
                return true;
            }
        }
        return false;
    }

    private static int cost(Point from, Point to, int key) {
        var aside = key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT ? to.y - from.y : to.x - from.x;
        return ahead(from, to, key) + ASIDE * Math.abs(aside);
    }

    private static int ahead(Point from, Point to, int key) {
        return switch (key) {
            case SWT.ARROW_LEFT -> from.x - to.x;
            case SWT.ARROW_RIGHT -> to.x - from.x;
            case SWT.ARROW_UP -> from.y - to.y;
            case SWT.ARROW_DOWN -> to.y - from.y;
            default -> 0;
        };
    }

    private static Point middle(GraphicalEditPart part) {
        var bounds = new Rectangle(part.getFigure().getBounds());
        part.getFigure().translateToAbsolute(bounds);
        return bounds.getCenter();
    }
}
