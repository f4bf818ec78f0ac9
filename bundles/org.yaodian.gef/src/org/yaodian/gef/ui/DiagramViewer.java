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

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.yaodian.gef.figures.CanvasUpdates;
import org.yaodian.gef.parts.EdgeEditPart;

/**
 * A viewer that loses no quick drag, and does not scroll to a link that is in view already: links are often larger than
 * the window.
 */
public final class DiagramViewer extends ScrollingGraphicalViewer {

    private DomainEventDispatcher dispatcher;

    @Override
    public void setEditDomain(EditDomain domain) {
        super.setEditDomain(domain);
        dispatcher = new QuickDrags(domain, this);
        getLightweightSystem().setEventDispatcher(dispatcher);
    }

    @Override
    protected DomainEventDispatcher getEventDispatcher() {
        return dispatcher;
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        var system = super.createLightweightSystem();
        system.setUpdateManager(new CanvasUpdates());
        return system;
    }

    @Override
    public void reveal(EditPart part) {
        if (!(part instanceof EdgeEditPart edge) || !isInView(edge)) {
            super.reveal(part);
        }
    }

    private boolean isInView(EdgeEditPart edge) {
        var bounds = new Rectangle(edge.getFigure().getBounds());
        edge.getFigure().translateToAbsolute(bounds);
        return getFigureCanvas().getViewport().getBounds().intersects(bounds);
    }
}
