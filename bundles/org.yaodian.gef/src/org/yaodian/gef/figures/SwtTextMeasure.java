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

import org.yaodian.diagram.shape.TextStyle;
import org.yaodian.diagram.text.TextMeasure;

/**
 * Measures with the fonts of the screen, for the user-interface thread only. Layouts measure with Java2D and find the
 * same widths but for tiny differences; those are left out here, so that no line breaks that a layout has not broken.
 */
public final class SwtTextMeasure implements TextMeasure {

    /** The one instance. */
    public static final SwtTextMeasure SHARED = new SwtTextMeasure();

    private static final double TOLERANCE = 0.998;

    private SwtTextMeasure() {
    }

    @Override
    public double width(String text, TextStyle style) {
        var face = TypeFace.of(style.bold());
        return face.width(text) / face.emSize() * style.size() * TOLERANCE;
    }
}
