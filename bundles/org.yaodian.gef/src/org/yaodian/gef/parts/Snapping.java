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

import java.util.ArrayList;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToGuides;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.rulers.RulerProvider;

/** What nodes snap to while they are moved: guides first, then the edges and middles of their neighbours, then the grid. */
final class Snapping {

    private Snapping() {
    }

    /**
     * The helper for the nodes of a container, as the properties of its viewer want it.
     *
     * @param container the part of the diagram or of a node
     * @return the helper, or null when nothing shall snap
     */
    static SnapToHelper in(GraphicalEditPart container) {
        var helpers = new ArrayList<SnapToHelper>();
        if (isOn(container, RulerProvider.PROPERTY_RULER_VISIBILITY)) {
            helpers.add(new SnapToGuides(container));
        }
        if (isOn(container, SnapToGeometry.PROPERTY_SNAP_ENABLED)) {
            helpers.add(new SnapToGeometry(container));
        }
        if (isOn(container, SnapToGrid.PROPERTY_GRID_ENABLED)) {
            helpers.add(new SnapToGrid(container));
        }
        return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
    }

    private static boolean isOn(GraphicalEditPart container, String property) {
        return Boolean.TRUE.equals(container.getViewer().getProperty(property));
    }
}
