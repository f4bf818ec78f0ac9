/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/** The cursors that GEF 3.2 shows while its palette is dragged to another edge. */
public final class DragCursors {

    /** Dropping is not possible. */
    public static final int INVALID = 0;
    /** Docks at the left. */
    public static final int LEFT = 1;
    /** Docks at the right. */
    public static final int RIGHT = 2;
    /** Docks at the top. */
    public static final int TOP = 3;
    /** Docks at the bottom. */
    public static final int BOTTOM = 4;
    /** Joins what is there. */
    public static final int CENTER = 5;
    /** Leaves the window. */
    public static final int OFFSCREEN = 6;

    private DragCursors() {
    }

    /**
     * Finds the cursor for a place.
     *
     * @param code one of the constants of this class
     * @return a system cursor, not to be disposed
     */
    public static Cursor getCursor(int code) {
        return Display.getCurrent().getSystemCursor(switch (code) {
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            case TOP -> SWT.CURSOR_SIZEN;
            case BOTTOM -> SWT.CURSOR_SIZES;
            case CENTER, OFFSCREEN -> SWT.CURSOR_SIZEALL;
            default -> SWT.CURSOR_NO;
        });
    }
}
