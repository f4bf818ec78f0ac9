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

import java.util.Collection;
import java.util.List;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.yaodian.gef.figures.SoftGridLayer;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.gef.tools.Directions;
import org.yaodian.gef.tools.Nudge;

/**
 * The arrow keys of a diagram: alone they walk to the next node, with Shift they also keep what was selected. With Ctrl
 * they move what is selected by a step of the grid, with Ctrl+Shift by a pixel; with Alt+Shift they resize it. All else
 * is as GEF has it: walking into and out of containers, along links and from handle to handle.
 */
final class ArrowKeys extends GraphicalViewerKeyHandler {

    private static final List<Integer> ARROWS = List.of(SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN);

    private final Nudge nudge;

    ArrowKeys(GraphicalViewer viewer) {
        super(viewer);
        nudge = new Nudge(viewer);
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        if (!ARROWS.contains(event.keyCode)) {
            return super.keyPressed(event);
        }
        var modifiers = event.stateMask & SWT.MODIFIER_MASK;
        if (modifiers == SWT.MOD1) {
            nudge.move(event.keyCode, step());
        } else if (modifiers == (SWT.MOD1 | SWT.SHIFT)) {
            nudge.move(event.keyCode, 1);
        } else if (modifiers == (SWT.ALT | SWT.SHIFT)) {
            nudge.resize(event.keyCode, step());
        } else {
            return (modifiers & ~SWT.SHIFT) == 0 && walk(event) || super.keyPressed(event);
        }
        event.doit = false;
        return true;
    }

    /** The distance of the grid's lines. */
    private int step() {
        return getViewer().getProperty(SnapToGrid.PROPERTY_GRID_SPACING) instanceof Dimension spacing ? spacing.width
                : SoftGridLayer.SPACING;
    }

    /** To the next node in the same container; from the outermost one to whatever lies there. */
    private boolean walk(KeyEvent event) {
        if (!(getFocusEditPart() instanceof NodeEditPart from)) {
            return false;
        }
        List<?> siblings = from.getParent().getChildren();
        var next = Directions.next(from, event.keyCode, nodes(siblings))
                .or(() -> Directions.next(from, event.keyCode, nodes(getViewer().getEditPartRegistry().values())));
        next.ifPresent(part -> navigateTo(part, event));
        return true;
    }

    private static List<GraphicalEditPart> nodes(Collection<?> parts) {
        return parts.stream().filter(NodeEditPart.class::isInstance).map(GraphicalEditPart.class::cast).toList();
    }
}
