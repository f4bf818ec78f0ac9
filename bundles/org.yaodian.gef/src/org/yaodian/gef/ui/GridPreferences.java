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

import java.beans.PropertyChangeListener;
import java.util.Map;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.yaodian.gef.figures.SoftGridLayer;

/**
 * The grid of all graph pages, what nodes snap to and whether there is a legend, remembered in the workspace; open pages
 * follow a change.
 */
public final class GridPreferences {

    /** Node of these preferences. */
    public static final String NODE = "org.yaodian.gef";
    /** Whether the grid is drawn; a truth value. */
    public static final String VISIBLE = "grid.visible";
    /** Whether nodes snap to the grid; a truth value. */
    public static final String SNAP_TO_GRID = "grid.snap";
    /** Whether nodes snap to the edges and middles of others; a truth value. */
    public static final String SNAP_TO_NODES = "geometry.snap";
    /** Distance of the grid's lines in pixels at 100 %, {@value #NARROWEST} to {@value #WIDEST}. */
    public static final String SPACING = "grid.spacing";
    /** Smallest distance of the grid's lines. */
    public static final int NARROWEST = 4;
    /** Largest distance of the grid's lines. */
    public static final int WIDEST = 100;
    /** Distance of the grid's lines at first. */
    public static final int DEFAULT_SPACING = SoftGridLayer.SPACING;

    /** Whether the legend is shown below diagrams; a truth value, not so at first. */
    public static final String LEGEND = "legend.visible";

    private static final Map<String, String> PROPERTIES = Map.of(LEGEND, LegendBar.PROPERTY, VISIBLE,
            SnapToGrid.PROPERTY_GRID_VISIBLE,
            SNAP_TO_GRID, SnapToGrid.PROPERTY_GRID_ENABLED, SNAP_TO_NODES, SnapToGeometry.PROPERTY_SNAP_ENABLED);

    private GridPreferences() {
    }

    /** Sets a viewer as it is remembered, and remembers what is switched there; until the viewer's control goes. */
    static void follow(GraphicalViewer viewer) {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
        apply(preferences, viewer);
        IPreferenceChangeListener outside = event -> viewer.getControl().getDisplay().asyncExec(() -> {
            if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
                apply(preferences, viewer);
            }
        });
        PropertyChangeListener inside = event -> PROPERTIES.forEach((key, property) -> {
            if (property.equals(event.getPropertyName())) {
                preferences.putBoolean(key, Boolean.TRUE.equals(event.getNewValue()));
            }
        });
        preferences.addPreferenceChangeListener(outside);
        viewer.addPropertyChangeListener(inside);
        viewer.getControl().addDisposeListener(event -> {
            preferences.removePreferenceChangeListener(outside);
            viewer.removePropertyChangeListener(inside);
        });
    }

    private static void apply(IEclipsePreferences preferences, GraphicalViewer viewer) {
        PROPERTIES.forEach(
                (key, property) -> viewer.setProperty(property, preferences.getBoolean(key, !key.equals(LEGEND))));
        var spacing = Math.clamp(preferences.getInt(SPACING, DEFAULT_SPACING), NARROWEST, WIDEST);
        viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(spacing, spacing));
    }
}
