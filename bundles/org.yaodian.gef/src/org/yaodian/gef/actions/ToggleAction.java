/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.util.List;

import org.eclipse.gef.GraphicalViewer;

/** Switches properties of the viewer on and off together. */
final class ToggleAction extends ViewerAction {

    private final List<String> properties;

    ToggleAction(GraphicalViewer viewer, String id, String text, List<String> properties) {
        super(viewer, id, text, AS_CHECK_BOX);
        this.properties = properties;
        setChecked(isOn());
    }

    private boolean isOn() {
        return Boolean.TRUE.equals(viewer().getProperty(properties.getFirst()));
    }

    @Override
    boolean calculateEnabled() {
        return true;
    }

    @Override
    public void update() {
        super.update();
        setChecked(isOn());
    }

    @Override
    public void run() {
        var on = !isOn();
        properties.forEach(property -> viewer().setProperty(property, on));
        setChecked(on);
    }
}
