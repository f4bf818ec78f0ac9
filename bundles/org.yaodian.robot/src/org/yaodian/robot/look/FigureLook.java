/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.robot.look;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.widgets.Control;
import org.yaodian.model.plan.Diagram;
import org.yaodian.robot.Look;
import org.yaodian.robot.Sight;

/** Sees the figures of the diagram in the active editor, each by the model object it stands for. */
public final class FigureLook implements Look {

    @Override
    public List<Sight> see(Sight question) {
        return Editors.viewer().stream().flatMap(viewer -> parts(viewer).stream()).filter(FigureLook::isDrawn)
                .map(part -> sight((GraphicalEditPart) part)).toList();
    }

    /** All parts of a viewer; its registry also holds other things. */
    static List<EditPart> parts(EditPartViewer viewer) {
        var all = new ArrayList<EditPart>();
        for (Object each : viewer.getEditPartRegistry().values()) {
            if (each instanceof EditPart part) {
                all.add(part);
            }
        }
        return all;
    }

    private static boolean isDrawn(EditPart part) {
        return part instanceof GraphicalEditPart && part.getModel() instanceof EObject object
                && !(object instanceof Diagram);
    }

    private static Sight sight(GraphicalEditPart part) {
        var object = (EObject) part.getModel();
        Sight sight = Sight.of("figure").with("class", object.eClass().getName()).with("text", Names.of(object))
                .with("of", Names.kindShown(object)).with("type", Names.typeShown(object))
                .with("selected", part.getSelected() != EditPart.SELECTED_NONE);
        return place(sight, part);
    }

    /** A line is taken by its middle, anything else by its whole. */
    static Sight place(Sight sight, GraphicalEditPart part) {
        IFigure figure = part.getFigure();
        Rectangle bounds;
        if (figure instanceof Connection line) {
            var points = line.getPoints();
            var middle = points.size() == 2 ? points.getMidpoint() : points.getPoint(points.size() / 2);
            bounds = new Rectangle(middle.x, middle.y, 1, 1);
        } else {
            bounds = figure.getBounds().getCopy();
        }
        figure.translateToAbsolute(bounds);
        Control canvas = ((GraphicalViewer) part.getViewer()).getControl();
        var area = canvas.getBounds();
        Sight placed = sight.with("showing", canvas.isVisible() && figure.isShowing()
                && new Rectangle(0, 0, area.width, area.height).intersects(bounds));
        return Widgets.place(placed, canvas, new org.eclipse.swt.graphics.Rectangle(bounds.x, bounds.y, bounds.width,
                bounds.height));
    }
}
