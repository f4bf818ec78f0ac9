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

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.parts.DomainEventDispatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Event;

/**
 * Tells tools of drags that are over before the program saw them. While it was busy the toolkit drops movements, or
 * reports them with the buttons as they are by then; a drag then looks as if the mouse had never moved, or had moved
 * without a button.
 */
final class QuickDrags extends DomainEventDispatcher {

    /** What {@link MouseEvent#stateMask} says while the pressed button is down; 0 when none is. */
    private int held;
    private int x;
    private int y;

    QuickDrags(EditDomain domain, EditPartViewer viewer) {
        super(domain, viewer);
    }

    @Override
    public void dispatchMousePressed(MouseEvent event) {
        held = mask(event.button);
        seen(event);
        super.dispatchMousePressed(event);
    }

    @Override
    public void dispatchMouseMoved(MouseEvent event) {
        event.stateMask |= held;
        seen(event);
        super.dispatchMouseMoved(event);
    }

    @Override
    public void dispatchMouseReleased(MouseEvent event) {
        if (held != 0 && (event.x != x || event.y != y)) {
            dispatchMouseMoved(movement(event));
        }
        held = 0;
        super.dispatchMouseReleased(event);
    }

    private void seen(MouseEvent event) {
        x = event.x;
        y = event.y;
    }

    private static MouseEvent movement(MouseEvent end) {
        var event = new Event();
        event.type = SWT.MouseMove;
        event.widget = end.widget;
        event.display = end.display;
        event.time = end.time;
        event.stateMask = end.stateMask;
        event.x = end.x;
        event.y = end.y;
        return new MouseEvent(event);
    }

    private static int mask(int button) {
        return switch (button) {
            case 1 -> SWT.BUTTON1;
            case 2 -> SWT.BUTTON2;
            case 3 -> SWT.BUTTON3;
            default -> 0;
        };
    }
}
