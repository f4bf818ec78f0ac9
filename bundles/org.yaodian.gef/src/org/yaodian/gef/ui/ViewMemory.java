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

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.GraphicalViewer;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.yaodian.model.plan.Diagram;

/**
 * How each diagram was looked at last, zoom and place, remembered in the workspace by the diagram's id.
 *
 * @param zoom factor, 1 is 100 %
 * @param x left edge of what is seen, in pixels of the screen
 * @param y upper edge of what is seen, in pixels of the screen
 */
record ViewMemory(double zoom, int x, int y) {

    private static final String NODE = "org.yaodian.gef/views";
    private static final int MOST = 500;

    /** Notes how a viewer shows its diagram. */
    static void keep(GraphicalViewer viewer) {
        if (viewer.getContents() == null || !(viewer.getContents().getModel() instanceof Diagram diagram)
                || diagram.getId() == null) {
            return;
        }
        var place = ((FigureCanvas) viewer.getControl()).getViewport().getViewLocation();
        var view = new ViewMemory(DiagramViewers.zoom(viewer).getZoom(), place.x, place.y);
        var preferences = preferences();
        forgetSome(preferences);
        preferences.put(diagram.getId(), view.zoom + " " + view.x + " " + view.y);
    }

    /** {@return how a diagram was looked at last, empty if never} */
    static Optional<ViewMemory> of(Diagram diagram) {
        return diagram.getId() == null ? Optional.empty() : parse(preferences().get(diagram.getId(), ""));
    }

    /** Reads what {@link #keep} wrote; anything else counts as never looked at. */
    static Optional<ViewMemory> parse(String text) {
        try {
            var numbers = Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
            return numbers.length == 3 && numbers[0] > 0 && Double.isFinite(numbers[0])
                    ? Optional.of(new ViewMemory(numbers[0], (int) numbers[1], (int) numbers[2]))
                    : Optional.empty();
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
    }

    /** Shows a diagram as it was. */
    void apply(GraphicalViewer viewer) {
        DiagramViewers.zoom(viewer).setZoom(zoom);
        viewer.flush();
        ((FigureCanvas) viewer.getControl()).getViewport().setViewLocation(x, y);
    }

    private static Preferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private static void forgetSome(Preferences preferences) {
        try {
            if (preferences.keys().length >= MOST) {
                preferences.clear();
            }
        } catch (BackingStoreException e) {
            ILog.of(ViewMemory.class).warn(e.getMessage(), e);
        }
    }
}
