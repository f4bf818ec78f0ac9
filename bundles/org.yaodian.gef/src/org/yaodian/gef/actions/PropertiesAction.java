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

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.yaodian.gef.parts.EditContext;

/** Opens the properties of what is selected. */
final class PropertiesAction extends ViewerAction {

    PropertiesAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.PROPERTIES, Messages.PropertiesAction_Text);
        setAccelerator(SWT.ALT | SWT.CR);
    }

    @Override
    boolean calculateEnabled() {
        return !drawn().isEmpty();
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            EditContext.of(viewer()).opener().accept(drawn().getLast());
        }
    }
}
