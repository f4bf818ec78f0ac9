/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.ui;

import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.jface.viewers.StructuredSelection;
import org.yaodian.gef.figures.EdgeFigure;
import org.yaodian.gef.figures.NodeFigure;
import org.yaodian.gef.figures.VectorIcons;
import org.yaodian.gef.palette.NodeTemplate;

/**
 * Draws a page anew in other colours: its figures, the frames of what is selected, and the icons of its palette. What
 * else draws in these colours listens to {@link #PROPERTY}.
 */
final class Recoloring {

    /** Property of a viewer, changed to a new object each time the colours have changed. */
    static final String PROPERTY = "org.yaodian.gef.colors";

    private Recoloring() {
    }

    static void apply(GraphicalViewer viewer) {
        var selected = List.copyOf(viewer.getSelectedEditParts());
        viewer.setSelection(StructuredSelection.EMPTY);
        for (var part : List.copyOf(viewer.getEditPartRegistry().values())) {
            refresh((EditPart) part);
        }
        viewer.setSelection(new StructuredSelection(selected));
        var palette = viewer.getEditDomain().getPaletteViewer();
        if (palette != null && palette.getPaletteRoot() != null) {
            icons(palette.getPaletteRoot());
        }
        viewer.setProperty(PROPERTY, new Object());
    }

    private static void refresh(EditPart part) {
        if (part instanceof GraphicalEditPart shown) {
            switch (shown.getFigure()) {
                case NodeFigure node -> node.refreshDrawing();
                case EdgeFigure edge -> edge.refreshDrawing();
                default -> {
                    // nothing on other figures has these colours
                }
            }
        }
    }

    private static void icons(PaletteEntry entry) {
        if (entry instanceof PaletteContainer container) {
            List<?> children = container.getChildren();
            children.forEach(child -> icons((PaletteEntry) child));
        } else if (entry instanceof ToolEntry tool
                && tool.getToolProperty(CreationTool.PROPERTY_CREATION_FACTORY) instanceof NodeTemplate template) {
            tool.setSmallIcon(VectorIcons.of(template.look(), VectorIcons.SMALL));
            tool.setLargeIcon(VectorIcons.of(template.look(), VectorIcons.LARGE));
        }
    }
}
