/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

/**
 * An opaque colour of the sRGB space.
 *
 * @param value red, green and blue in 8 bits each, as 0xRRGGBB
 */
public record Rgb(int value) {

    /** White. */
    public static final Rgb WHITE = new Rgb(0xffffff);

    /** Drops what is not part of the three channels. */
    public Rgb {
        value &= 0xffffff;
    }

    /**
     * Reads a colour as {@link #toString()} writes it.
     *
     * @param text {@code #rrggbb}, in either case
     * @return the colour
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Rgb parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("not a colour like #rrggbb: " + text);
        }
        return new Rgb(Integer.parseInt(text.substring(1), 16));
    }

    /**
     * Red.
     *
     * @return 0 to 255
     */
    public int red() {
        return value >> 16;
    }

    /**
     * Green.
     *
     * @return 0 to 255
     */
    public int green() {
        return value >> 8 & 0xff;
    }

    /**
     * Blue.
     *
     * @return 0 to 255
     */
    public int blue() {
        return value & 0xff;
    }

    /**
     * Goes a part of the way to another colour.
     *
     * @param other the other colour
     * @param share how far, 0 (this) to 1 (the other)
     * @return the colour between
     */
    public Rgb mix(Rgb other, double share) {
        return new Rgb(between(red(), other.red(), share) << 16 | between(green(), other.green(), share) << 8
                | between(blue(), other.blue(), share));
    }

    /**
     * The lightness L* of CIE 1976 for the D65 white: what is left of the colour in greyscale.
     *
     * @return 0 (black) to 100 (white)
     */
    public double lightness() {
        var y = relativeLuminance();
        return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
    }

    /**
     * The contrast to another colour by WCAG 2.
     *
     * @param other the other colour
     * @return 1 (none) to 21 (black on white)
     */
    public double contrast(Rgb other) {
        var a = relativeLuminance() + 0.05;
        var b = other.relativeLuminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private double relativeLuminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        var c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    @Override
    public String toString() {
        return String.format("#%06x", value);
    }
}
