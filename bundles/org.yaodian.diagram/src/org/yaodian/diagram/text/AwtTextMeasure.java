/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.yaodian.diagram.shape.TextStyle;

/**
 * Measures with Java2D, which needs no display. The width of a text is the sum of the widths of its characters, each
 * measured once, so that thousands of cards are measured in a moment. Safe for use from several threads.
 */
public final class AwtTextMeasure implements TextMeasure {

    private static final AwtTextMeasure SHARED = new AwtTextMeasure();

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final Map<Integer, Advances> advances = new ConcurrentHashMap<>();

    private AwtTextMeasure() {
    }

    /**
     * The measure for the font of this machine.
     *
     * @return the one instance
     */
    public static AwtTextMeasure shared() {
        return SHARED;
    }

    @Override
    public double width(String text, TextStyle style) {
        var table = advances.computeIfAbsent(style.size() * 2 + (style.bold() ? 1 : 0), Advances::new);
        double sum = 0;
        for (int i = 0; i < text.length();) {
            var codePoint = text.codePointAt(i);
            sum += table.of(codePoint);
            i += Character.charCount(codePoint);
        }
        return sum;
    }

    /** Widths of the characters of one size and weight; a race only measures a character twice. */
    private static final class Advances {

        private static final int PAGE = 256;

        private final Font font;
        private final float[][] pages = new float[Character.MAX_CODE_POINT / PAGE + 1][];

        Advances(int key) {
            font = FontFamilies.installed().deriveFont(key % 2 == 1 ? Font.BOLD : Font.PLAIN, key / 2);
        }

        double of(int codePoint) {
            var page = pages[codePoint / PAGE];
            if (page == null) {
                page = new float[PAGE];
                Arrays.fill(page, Float.NaN);
                pages[codePoint / PAGE] = page;
            }
            var width = page[codePoint % PAGE];
            if (Float.isNaN(width)) {
                width = measure(codePoint);
                page[codePoint % PAGE] = width;
            }
            return width;
        }

        private float measure(int codePoint) {
            var face = font.canDisplay(codePoint) ? font
                    : new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
            return (float) face.getStringBounds(Character.toString(codePoint), CONTEXT).getWidth();
        }
    }
}
