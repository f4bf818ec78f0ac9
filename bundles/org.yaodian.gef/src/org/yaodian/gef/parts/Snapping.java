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

import java.util.stream.Stream;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** What nodes snap to while they are moved: the edges and middles of their neighbours first, then the grid. */
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
        var viewer = container.getViewer();
        var geometry = Boolean.TRUE.equals(viewer.getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED));
        var grid = Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
        var helpers = Stream.concat(geometry ? Stream.of(new SnapToGeometry(container)) : Stream.empty(),
                grid ? Stream.of(new SnapToGrid(container)) : Stream.<SnapToHelper>empty())
                .toArray(SnapToHelper[]::new);
        return helpers.length == 0 ? null : new CompoundSnapToHelper(helpers);
    }
}
