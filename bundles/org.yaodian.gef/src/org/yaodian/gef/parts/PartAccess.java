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
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/**
 * What a screen reader hears of an edit part. Of its children it hears those in view and those selected: the toolkit makes
 * an object for each of them every time one gets the focus, which would take seconds for a large diagram.
 */
final class PartAccess extends AccessibleEditPart {

    private final GraphicalEditPart part;
    private final Supplier<String> name;

    PartAccess(GraphicalEditPart part, Supplier<String> name) {
        this.part = part;
        this.name = name;
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = name.get();
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = (int) heard().count();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children = heard().map(child -> child.getAdapter(AccessibleEditPart.class))
                .filter(AccessibleEditPart.class::isInstance)
                .map(child -> ((AccessibleEditPart) child).getAccessibleID()).toArray();
    }

    private Stream<GraphicalEditPart> heard() {
        var view = new Rectangle(((FigureCanvas) part.getViewer().getControl()).getViewport().getBounds());
        part.getContentPane().translateToRelative(view);
        List<?> children = part.getChildren();
        return children.stream().map(GraphicalEditPart.class::cast)
                .filter(child -> child.getFigure().intersects(view) || isChosen(child));
    }

    private static boolean isChosen(EditPart child) {
        return child.getSelected() != EditPart.SELECTED_NONE || child.getViewer().getFocusEditPart() == child;
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
        var bounds = new Rectangle(part.getFigure().getBounds());
        part.getFigure().translateToAbsolute(bounds);
        var corner = part.getViewer().getControl().toDisplay(bounds.x, bounds.y);
        event.x = corner.x;
        event.y = corner.y;
        event.width = bounds.width;
        event.height = bounds.height;
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = ACC.ROLE_LABEL;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
        if (part.getSelected() != EditPart.SELECTED_NONE) {
            event.detail |= ACC.STATE_SELECTED;
        }
        if (part.getViewer().getFocusEditPart() == part) {
            event.detail |= ACC.STATE_FOCUSED;
        }
    }
}
