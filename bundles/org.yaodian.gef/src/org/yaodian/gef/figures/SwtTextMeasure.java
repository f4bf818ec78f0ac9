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

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.yaodian.diagram.shape.TextStyle;
import org.yaodian.diagram.text.TextMeasure;

/**
 * Measures with the fonts of the screen: the sum of the widths of the characters, each measured once. For the
 * user-interface thread only.
 */
public final class SwtTextMeasure implements TextMeasure {

    /** The one instance. */
    public static final SwtTextMeasure SHARED = new SwtTextMeasure();

    private final Map<Integer, Double> plain = new HashMap<>();
    private final Map<Integer, Double> bold = new HashMap<>();

    private SwtTextMeasure() {
    }

    @Override
    public double width(String text, TextStyle style) {
        var widths = style.bold() ? bold : plain;
        return style.size() * text.codePoints()
                .mapToDouble(c -> widths.computeIfAbsent(c, key -> measure(key, style.bold()))).sum();
    }

    private static double measure(int codePoint, boolean bold) {
        var face = TypeFace.of(bold);
        var gc = new GC(Display.getCurrent());
        try {
            gc.setFont(face.font());
            return gc.stringExtent(Character.toString(codePoint)).x / face.emSize();
        } finally {
            gc.dispose();
        }
    }
}
