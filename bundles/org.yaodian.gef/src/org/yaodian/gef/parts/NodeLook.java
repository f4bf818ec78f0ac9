/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.parts;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.diagram.shape.Cards;
import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.ShapeCatalog;
import org.yaodian.gef.figures.SwtTextMeasure;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.Node;
import org.yaodian.model.plan.Responsibility;

/** What a node looks like and reads as, for the edit parts. */
public final class NodeLook {

    private static final Cards CARDS = new Cards(SwtTextMeasure.SHARED);

    private NodeLook() {
    }

    static List<Mark> marks(Node node, int width, int height) {
        return CARDS.marks(ShapeCatalog.shapeOf(node), width, height);
    }

    /**
     * Bounds for a new node.
     *
     * @param object what it will show: an element, a unit, or the node of a note
     * @param x      left edge
     * @param y      top edge
     * @return bounds as large as its card wants to be
     */
    public static Bounds sized(EObject object, int x, int y) {
        var shape = ShapeCatalog.shapeOf(object);
        var width = CARDS.preferredWidth(shape);
        return new Bounds(x, y, width, CARDS.preferredHeight(shape, width));
    }

    /**
     * Where a node stands.
     *
     * @param node a node
     * @return its bounds; for one that nobody has placed, bounds at the origin as large as its card wants to be
     */
    public static Bounds boundsOf(Node node) {
        return node.getBounds() == null ? sized(node, 0, 0) : node.getBounds();
    }

    /**
     * The height in which everything on a card is seen; for a container, where the cards inside may begin.
     *
     * @param node  a node
     * @param width its width in pixels at 100 %
     * @return pixels at 100 %
     */
    public static int heightOf(Node node, int width) {
        return CARDS.height(ShapeCatalog.shapeOf(node), width);
    }

    /** What a card shows besides the object itself: the parts of it that are no elements, and the units in them. */
    static Stream<EObject> details(EObject object) {
        var own = object.eContents().stream().filter(part -> !(part instanceof Element));
        if (!(object instanceof Element element)) {
            return own;
        }
        var units = element.getResponsibilities().stream().map(Responsibility::getUnit).filter(Objects::nonNull);
        return Stream.concat(own, units);
    }
}
