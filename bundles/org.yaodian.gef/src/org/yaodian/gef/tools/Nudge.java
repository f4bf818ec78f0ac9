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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.yaodian.diagram.shape.Cards;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.gef.parts.NodeLook;
import org.yaodian.gef.policies.MovedRoutes;
import org.yaodian.model.edit.commands.Roots;
import org.yaodian.model.geometry.Bounds;
import org.yaodian.model.plan.Node;

/** Moves and resizes the selected nodes with the arrow keys. One press after the other is one step to undo. */
public final class Nudge {

    private static final int LOWEST = 36;

    private final GraphicalViewer viewer;
    private Command last;
    private List<Node> moved = List.of();

    /**
     * Makes it for a viewer.
     *
     * @param viewer a viewer that shows a diagram
     */
    public Nudge(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Moves.
     *
     * @param key   an arrow key
     * @param steps how far, in pixels at 100 %
     */
    public void move(int key, int steps) {
        change(bounds -> bounds.translate(x(key) * steps, y(key) * steps));
    }

    /**
     * Makes larger or smaller; the top left stays.
     *
     * @param key   an arrow key
     * @param steps by how much, in pixels at 100 %
     */
    public void resize(int key, int steps) {
        change(bounds -> new Bounds(bounds.x(), bounds.y(), Math.max(Cards.MIN_WIDTH, bounds.width() + x(key) * steps),
                Math.max(LOWEST, bounds.height() + y(key) * steps)));
    }

    private static int x(int key) {
        return key == SWT.ARROW_LEFT ? -1 : key == SWT.ARROW_RIGHT ? 1 : 0;
    }

    private static int y(int key) {
        return key == SWT.ARROW_UP ? -1 : key == SWT.ARROW_DOWN ? 1 : 0;
    }

    private void change(UnaryOperator<Bounds> change) {
        var nodes = nodes();
        Map<Node, Bounds> places = new LinkedHashMap<>();
        nodes.forEach(node -> places.put(node, change.apply(NodeLook.boundsOf(node))));
        places.entrySet().removeIf(entry -> entry.getValue().equals(entry.getKey().getBounds()));
        if (!places.isEmpty()) {
            var step = nodes.equals(moved) ? last : null;
            viewer.getEditDomain().getCommandStack().execute(EmfCommand.amending(MovedRoutes.move(places), step));
            last = EditContext.of(viewer).domain().getCommandStack().getUndoCommand();
            moved = nodes;
        }
    }

    private List<Node> nodes() {
        List<?> parts = viewer.getSelectedEditParts();
        return Roots.of(parts.stream().filter(NodeEditPart.class::isInstance)
                .map(part -> ((NodeEditPart) part).getNode()).toList());
    }
}
