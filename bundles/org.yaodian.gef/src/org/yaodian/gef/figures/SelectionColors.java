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

    /** The colour of what is selected where nobody has chosen another. */
    public static final Rgb STANDARD = new Rgb(0x1a73e8);
    /** The inside of handles. */
    public static final Color HANDLE = new Color(255, 255, 255);
    /** What may not be done. */
    public static final Color FORBIDDEN = new Color(200, 60, 50);

    private static volatile Rgb chosen = STANDARD;

    private SelectionColors() {
    }

    /**
     * Takes the colour that a person has chosen, for the whole program.
     *
     * @param color the colour of what is selected from now on
     */
    public static void choose(Rgb color) {
        chosen = color;
    }

    /**
     * The colour of frames, handles and links that are selected.
     *
     * @return a colour that need not be disposed
     */
    public static Color line() {
        return GraphicsSink.color(chosen);
    }

    /** The same as {@link #line()}, for marks. */
    static Rgb lineMark() {
        return chosen;
    }

    /** The inside of what is dragged. */
    static Rgb ghost() {
        return chosen.mix(Rgb.WHITE, 0.82);
    }
}
