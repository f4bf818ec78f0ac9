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
import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.yaodian.gef.quick.QuickField;

/** Typing on a diagram begins to create: a field opens at the mouse with what was typed. */
final class TypingKeys extends KeyHandler {

    private final GraphicalViewer viewer;

    TypingKeys(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public boolean keyPressed(KeyEvent event) {
        var modifiers = event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT;
        if (modifiers != 0 || !Character.isLetterOrDigit(event.character)) {
            return super.keyPressed(event);
        }
        QuickField.open(viewer, QuickPlace.atMouse(viewer), null, String.valueOf(event.character));
        event.doit = false;
        return true;
    }
}
