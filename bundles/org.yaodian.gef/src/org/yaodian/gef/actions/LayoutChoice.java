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

import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.yaodian.diagram.layout.Direction;
import org.yaodian.diagram.layout.LayoutOptions;
import org.yaodian.diagram.layout.LayoutStyle;

/** The automatic layouts that a person can choose; the last choice is remembered in the workspace. */
public enum LayoutChoice {
    /** In layers, whichever way fits the window best. */
    AUTOMATIC(LayoutStyle.LAYERED, Direction.AUTOMATIC),
    /** In layers from left to right. */
    RIGHT(LayoutStyle.LAYERED, Direction.RIGHT),
    /** In layers from top to bottom. */
    DOWN(LayoutStyle.LAYERED, Direction.DOWN),
    /** In layers from right to left. */
    LEFT(LayoutStyle.LAYERED, Direction.LEFT),
    /** In layers from bottom to top. */
    UP(LayoutStyle.LAYERED, Direction.UP),
    /** As a tree. */
    TREE(LayoutStyle.TREE, Direction.RIGHT),
    /** As a tree from top to bottom. */
    TREE_DOWN(LayoutStyle.TREE, Direction.DOWN),
    /** On rings. */
    RADIAL(LayoutStyle.RADIAL, Direction.AUTOMATIC);

    private static final String NODE = "org.yaodian.gef";
    private static final String KEY = "layout";

    private final LayoutStyle style;
    private final Direction direction;

    LayoutChoice(LayoutStyle style, Direction direction) {
        this.style = style;
        this.direction = direction;
    }

    LayoutOptions options() {
        return LayoutOptions.STANDARD.styled(style).towards(direction);
    }

    String label() {
        return switch (this) {
            case AUTOMATIC -> Messages.LayoutChoice_Automatic;
            case RIGHT -> Messages.LayoutChoice_Right;
            case DOWN -> Messages.LayoutChoice_Down;
            case LEFT -> Messages.LayoutChoice_Left;
            case UP -> Messages.LayoutChoice_Up;
            case TREE -> Messages.LayoutChoice_Tree;
            case TREE_DOWN -> Messages.LayoutChoice_TreeDown;
            case RADIAL -> Messages.LayoutChoice_Radial;
        };
    }

    /** The choice made last; {@link #AUTOMATIC} at first. */
    static LayoutChoice remembered() {
        if (!Platform.isRunning()) {
            return AUTOMATIC;
        }
        var name = InstanceScope.INSTANCE.getNode(NODE).get(KEY, "");
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst().orElse(AUTOMATIC);
    }

    void remember() {
        if (Platform.isRunning()) {
            InstanceScope.INSTANCE.getNode(NODE).put(KEY, name());
        }
    }
}
