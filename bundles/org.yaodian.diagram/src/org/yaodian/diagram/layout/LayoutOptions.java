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

import java.util.Set;

import org.yaodian.model.plan.Node;

/**
 * How to lay out a diagram.
 *
 * @param style       how linked nodes are arranged
 * @param direction   where links lead
 * @param spacing     room between neighbours in pixels at 100 %, 8 or more; inside containers it is less
 * @param aspectRatio wished width of the whole divided by its height, more than 0
 * @param selection   the nodes to lay out, with what is inside them; empty for all
 */
public record LayoutOptions(LayoutStyle style, Direction direction, int spacing, double aspectRatio,
        Set<Node> selection) {

    /** Everything, in the shape of a screen. */
    public static final LayoutOptions STANDARD = new LayoutOptions(LayoutStyle.LAYERED, Direction.AUTOMATIC, 20, 1.6,
            Set.of());

    /**
     * Checks the numbers and copies the selection.
     *
     * @throws IllegalArgumentException when a number is out of range
     */
    public LayoutOptions {
        if (spacing < 8 || !(aspectRatio > 0)) {
            throw new IllegalArgumentException("spacing " + spacing + ", aspect ratio " + aspectRatio);
        }
        selection = Set.copyOf(selection);
    }

    /**
     * Changes the style.
     *
     * @param newStyle how linked nodes are arranged
     * @return the changed options
     */
    public LayoutOptions styled(LayoutStyle newStyle) {
        return new LayoutOptions(newStyle, direction, spacing, aspectRatio, selection);
    }

    /**
     * Changes the direction.
     *
     * @param newDirection where links lead
     * @return the changed options
     */
    public LayoutOptions towards(Direction newDirection) {
        return new LayoutOptions(style, newDirection, spacing, aspectRatio, selection);
    }

    /**
     * Changes the spacing.
     *
     * @param newSpacing room between neighbours in pixels, 8 or more
     * @return the changed options
     */
    public LayoutOptions spaced(int newSpacing) {
        return new LayoutOptions(style, direction, newSpacing, aspectRatio, selection);
    }

    /**
     * Changes the selection.
     *
     * @param nodes the nodes to lay out; empty for all
     * @return the changed options
     */
    public LayoutOptions only(Set<Node> nodes) {
        return new LayoutOptions(style, direction, spacing, aspectRatio, nodes);
    }

    /**
     * Room between neighbours inside a container.
     *
     * @return pixels
     */
    public int innerSpacing() {
        return Math.max(8, spacing / 2);
    }
}
