/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import org.eclipse.swt.graphics.Color;
import org.yaodian.diagram.shape.Rgb;

/** The colours of what is selected, dragged or pointed at. */
public final class SelectionColors {

    /** Frames, handles and links that are selected. */
    public static final Color LINE = new Color(26, 115, 232);
    /** The inside of handles. */
    public static final Color HANDLE = new Color(255, 255, 255);
    /** What may not be done. */
    public static final Color FORBIDDEN = new Color(200, 60, 50);

    /** The same as {@link #LINE}, for marks. */
    static final Rgb LINE_MARK = new Rgb(0x1a73e8);
    /** The inside of what is dragged. */
    static final Rgb GHOST = new Rgb(0xd6e6fb);

    private SelectionColors() {
    }
}
