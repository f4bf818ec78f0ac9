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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.yaodian.diagram.text.FontFamilies;

/**
 * A weight of the font that cards are written in. Letters are drawn from one large font that is scaled down, so that
 * their widths keep their proportions at every size and zoom.
 */
public final class TypeFace {

    private static final int POINTS = 72;
    /** An ideograph fills the em square in every font that has one. */
    private static final int EM = '国';
    /** Widths are whole pixels: so many characters are measured at once. */
    private static final int SAMPLE = 10;
    private static final int MOST_OUTLINES = 4000;
    private static final TypeFace[] FACES = new TypeFace[2];

    private final Font font;
    private final double emSize;
    private final int ascent;
    private final Map<Integer, Double> widths = new HashMap<>();
    private final TextOutline outlineMaker = new TextOutline(this);
    private final Map<String, Path> outlines = new LinkedHashMap<>(64, 0.75f, true);

    private TypeFace(Display display, int style) {
        font = new Font(display, family(display), POINTS, style);
        var gc = new GC(display);
        gc.setFont(font);
        ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.dispose();
        emSize = width(Character.toString(EM));
        display.disposeExec(() -> {
            outlines.values().forEach(Path::dispose);
            font.dispose();
            FACES[style == SWT.BOLD ? 1 : 0] = null;
        });
    }

    /**
     * A face of the current display.
     *
     * @param bold whether it is the bold one
     * @return the face, shared, to be used in the user-interface thread
     */
    public static TypeFace of(boolean bold) {
        var index = bold ? 1 : 0;
        if (FACES[index] == null) {
            FACES[index] = new TypeFace(Display.getCurrent(), bold ? SWT.BOLD : SWT.NORMAL);
        }
        return FACES[index];
    }

    /**
     * The family that the screen writes cards in.
     *
     * @param display the display
     * @return the first preferred family that is installed, else that of dialogs
     */
    public static String family(Display display) {
        Predicate<String> installed = name -> display.getFontList(name, true).length > 0;
        return FontFamilies.PREFERRED.stream().filter(installed).findFirst()
                .orElseGet(() -> JFaceResources.getDialogFont().getFontData()[0].getName());
    }

    /**
     * The font, larger than life.
     *
     * @return a font that must not be disposed
     */
    public Font font() {
        return font;
    }

    /**
     * Side of the em square of {@link #font()}.
     *
     * @return pixels, more than 0
     */
    public double emSize() {
        return emSize;
    }

    /**
     * The outline of a text in {@link #font()}, with the beginning of its base line at 0, 0.
     *
     * @param text a line of text
     * @return a path that must not be disposed; kept for the next time, but not for long
     */
    Path outline(String text) {
        var known = outlines.get(text);
        if (known != null) {
            return known;
        }
        if (outlines.size() >= MOST_OUTLINES) {
            var oldest = outlines.values().iterator();
            oldest.next().dispose();
            oldest.remove();
        }
        var path = outlineMaker.of(text);
        outlines.put(text, path);
        return path;
    }

    /**
     * The width of a text in {@link #font()}: the sum of the widths of its characters, each measured once.
     *
     * @param text a line of text
     * @return pixels
     */
    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    /** The width of one character in {@link #font()}. */
    double width(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::measure);
    }

    private double measure(int codePoint) {
        var gc = new GC(Display.getCurrent());
        try {
            gc.setFont(font);
            return gc.stringExtent(Character.toString(codePoint).repeat(SAMPLE)).x / (double) SAMPLE;
        } finally {
            gc.dispose();
        }
    }

    /**
     * How large a font has to be made for letters of a size.
     *
     * @return points per pixel
     */
    public double pointsPerPixel() {
        return POINTS / emSize;
    }

    /**
     * From the top of a line of {@link #font()} to its base line.
     *
     * @return pixels
     */
    public int ascent() {
        return ascent;
    }
}
