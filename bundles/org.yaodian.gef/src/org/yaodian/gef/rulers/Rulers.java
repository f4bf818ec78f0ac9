/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.rulers;

import java.beans.PropertyChangeListener;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.rulers.RulerProvider;
import org.yaodian.model.plan.Diagram;

/** Gives graph pages rulers. Whether they are seen, and the guides of each diagram, are remembered in the workspace. */
public final class Rulers {

    private static final String NODE = "org.yaodian.gef";
    private static final String VISIBLE = "rulers.visible";
    private static final String GUIDES = "guides.";

    private Rulers() {
    }

    /**
     * Gives a viewer its rulers.
     *
     * @param viewer  a viewer with a control, inside a composite with room for rulers
     * @param diagram what it shows
     */
    public static void install(GraphicalViewer viewer, Diagram diagram) {
        viewer.setProperty(RulerProvider.PROPERTY_HORIZONTAL_RULER, guides(diagram, "x"));
        viewer.setProperty(RulerProvider.PROPERTY_VERTICAL_RULER, guides(diagram, "y"));
        var preferences = InstanceScope.INSTANCE.getNode(NODE);
        viewer.setProperty(RulerProvider.PROPERTY_RULER_VISIBILITY, preferences.getBoolean(VISIBLE, false));
        PropertyChangeListener switched = event -> {
            if (RulerProvider.PROPERTY_RULER_VISIBILITY.equals(event.getPropertyName())) {
                preferences.putBoolean(VISIBLE, Boolean.TRUE.equals(event.getNewValue()));
            }
        };
        viewer.addPropertyChangeListener(switched);
        viewer.getControl().addDisposeListener(event -> viewer.removePropertyChangeListener(switched));
    }

    private static Guides guides(Diagram diagram, String axis) {
        var key = GUIDES + axis + '.' + diagram.getId();
        var preferences = InstanceScope.INSTANCE.getNode(NODE);
        return new Guides(preferences.get(key, ""), text -> preferences.put(key, text));
    }
}
