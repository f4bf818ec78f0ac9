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

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.yaodian.gef.figures.EdgeRouter;
import org.yaodian.gef.figures.SoftGridLayer;
import org.yaodian.gef.parts.DiagramRootEditPart;
import org.yaodian.gef.parts.EditContext;
import org.yaodian.gef.parts.GrowingCards;
import org.yaodian.model.edit.PlanCommandStack;
import org.yaodian.gef.parts.PlanEditPartFactory;
import org.yaodian.gef.tools.MouseHint;
import org.yaodian.model.plan.Diagram;

/** Sets viewers up to show diagrams, in the workbench or in a bare shell. */
public final class DiagramViewers {

    /** The share of the page that a selection fills. */
    private static final double FILLED = 0.9;
    private static final double LARGEST_SELECTION = 2;

    private DiagramViewers() {
    }

    /**
     * Prepares a viewer that has a control and an edit domain, without contents.
     *
     * @param viewer  the viewer
     * @param context what its edit parts share
     */
    public static void prepare(GraphicalViewer viewer, EditContext context) {
        var root = new DiagramRootEditPart();
        viewer.setRootEditPart(root);
        var hint = new MouseHint(viewer);
        var shared = new EditContext(context.domain(), context.refusal().andThen(hint::show), context.opener(),
                context.types());
        shared.attach(viewer);
        viewer.setEditPartFactory(new PlanEditPartFactory(shared));
        if (context.domain().getCommandStack() instanceof PlanCommandStack history) {
            GrowingCards.install(viewer, history);
        }
        var links = (ConnectionLayer) root.getLayer(LayerConstants.CONNECTION_LAYER);
        links.setConnectionRouter(new EdgeRouter());
        var wheel = new WheelZoom();
        wheel.followGestures(viewer);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), wheel);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING,
                new Dimension(SoftGridLayer.SPACING, SoftGridLayer.SPACING));
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, true);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, true);
        viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
    }

    /**
     * Shows a diagram.
     *
     * @param viewer  a prepared viewer
     * @param diagram the diagram
     */
    public static void show(GraphicalViewer viewer, Diagram diagram) {
        viewer.setContents(diagram);
    }

    /**
     * What zooms a viewer.
     *
     * @param viewer a prepared viewer
     * @return its zoom manager, never null
     */
    public static ZoomManager zoom(GraphicalViewer viewer) {
        return ((DiagramRootEditPart) viewer.getRootEditPart()).getZoomManager();
    }

    /**
     * Shows the whole diagram, but no larger than 100 %.
     *
     * @param viewer a prepared viewer
     */
    public static void fit(GraphicalViewer viewer) {
        var zoom = zoom(viewer);
        zoom.setZoomAsText(ZoomManager.FIT_ALL);
        if (zoom.getZoom() > 1) {
            zoom.setZoom(1);
        }
    }

    /**
     * Shows the selected nodes and edges as large as they can be, but no larger than 200 %, in the middle.
     *
     * @param viewer a prepared viewer; nothing happens when nothing is selected
     */
    public static void fitSelection(GraphicalViewer viewer) {
        var zoom = zoom(viewer);
        var viewport = zoom.getViewport();
        var place = viewport.getViewLocation();
        List<?> selected = viewer.getSelectedEditParts();
        var area = selected.stream().filter(GraphicalEditPart.class::isInstance)
                .map(part -> ((GraphicalEditPart) part).getFigure()).map(DiagramViewers::onScreen)
                .reduce(Rectangle::getUnion).filter(union -> !union.isEmpty());
        area.ifPresent(union -> {
            var size = viewport.getClientArea().getSize();
            var middle = union.getCenter().translate(place);
            var factor = Math.min(size.width * FILLED / union.width, size.height * FILLED / union.height);
            var before = zoom.getZoom();
            zoom.setZoom(Math.min(before * factor, LARGEST_SELECTION));
            viewer.flush();
            var grown = zoom.getZoom() / before;
            viewport.setViewLocation((int) (middle.x * grown) - size.width / 2,
                    (int) (middle.y * grown) - size.height / 2);
        });
    }

    private static Rectangle onScreen(IFigure figure) {
        var bounds = figure.getBounds().getCopy();
        figure.translateToAbsolute(bounds);
        return bounds;
    }

    /**
     * The edit parts that show objects of the plan.
     *
     * @param viewer  a prepared viewer
     * @param objects elements, units, links, nodes or edges
     * @return the parts, in the order of the diagram
     */
    public static List<EditPart> parts(EditPartViewer viewer, List<?> objects) {
        return ShownParts.of(viewer, objects);
    }

    /**
     * Selects what shows objects of the plan and brings it into view.
     *
     * @param viewer  a prepared viewer
     * @param objects elements, units, links, nodes or edges
     * @return whether at least one of them is shown
     */
    public static boolean reveal(GraphicalViewer viewer, List<?> objects) {
        var parts = parts(viewer, objects);
        if (parts.isEmpty()) {
            return false;
        }
        viewer.flush();
        viewer.setSelection(new StructuredSelection(parts));
        viewer.reveal(parts.getFirst());
        return true;
    }
}
