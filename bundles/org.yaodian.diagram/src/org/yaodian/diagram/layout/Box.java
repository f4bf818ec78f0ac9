/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.yaodian.diagram.shape.Shape;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Node;

/** A node while it is laid out: a copy that may be changed in any thread. */
final class Box {

    /** The node, or null for the diagram as a whole. */
    final Node node;

    /** The box around this one, or null for the diagram as a whole. */
    final Box parent;

    /** How deep it stands: 0 for the diagram as a whole. */
    final int depth;

    /** Its look when other boxes stand inside it, else null. */
    final Shape shape;

    /** Whether it stays where it is. */
    final boolean fixed;

    /** The boxes inside, in the order of the diagram. */
    final List<Box> children = new ArrayList<>();

    /** Its place among its siblings. */
    final int index;

    int x;
    int y;
    int width;
    int height;

    /** Whether the layout gave it bounds. */
    boolean moved;

    Box(Node node, Box parent, Shape shape, boolean fixed) {
        this.node = node;
        this.parent = parent;
        this.shape = shape;
        this.fixed = fixed;
        depth = parent == null ? 0 : parent.depth + 1;
        index = parent == null ? 0 : parent.children.size();
    }

    Bounds bounds() {
        return new Bounds(x, y, width, height);
    }

    void place(int newX, int newY) {
        x = newX;
        y = newY;
        moved = true;
    }

    /** Its bounds in diagram coordinates. */
    Bounds absolute() {
        var left = x;
        var top = y;
        for (var box = parent; box != null; box = box.parent) {
            left += box.x;
            top += box.y;
        }
        return new Bounds(left, top, width, height);
    }

    /** The height of its middle below the top of a box around it, or of itself. */
    int middleWithin(Box outer) {
        var middle = height / 2;
        for (var box = this; box != outer; box = box.parent) {
            middle += box.y;
        }
        return middle;
    }

    /** The box at a depth that is this one or stands around it. */
    Box at(int wantedDepth) {
        var box = this;
        while (box.depth > wantedDepth) {
            box = box.parent;
        }
        return box;
    }

    /** The innermost box around this one and another one, which may be one of the two. */
    Box common(Box other) {
        var depthOfBoth = Math.min(depth, other.depth);
        var a = at(depthOfBoth);
        var b = other.at(depthOfBoth);
        while (a != b) {
            a = a.parent;
            b = b.parent;
        }
        return a;
    }
}
