/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.Arrays;

/**
 * A source document made ready for a text widget, with the way between the two countings.
 *
 * <p>The source is counted in Unicode code points, the display in UTF-16 units. The display differs from the source in
 * three ways: a line break stands before two ideographic spaces inside a line, because they open a paragraph; lines
 * without end are broken after a full stop, because no widget stays quick with them; and characters that a widget
 * cannot draw are replaced one for one.
 */
public final class DisplayText {

    private static final int REPLACEMENT = 0xFFFD;

    private final String text;
    private final int sourceLength;
    /** Code points from which a larger shift holds, ascending. */
    private final int[] from;
    /** The shift that holds from there on. */
    private final int[] shift;

    private DisplayText(Builder builder, int sourceLength) {
        this.text = builder.out.toString();
        this.sourceLength = sourceLength;
        this.from = Arrays.copyOf(builder.from, builder.size);
        this.shift = Arrays.copyOf(builder.shift, builder.size);
    }

    /**
     * Prepares a source text for a widget that wraps lines itself.
     *
     * @param source the document's text with its line terminators as given
     * @return the text for the widget
     */
    public static DisplayText of(String source) {
        return of(source, 0);
    }

    /**
     * Prepares a source text for a widget that does not wrap lines.
     *
     * @param source the document's text with its line terminators as given
     * @param columns width of a line, an ideograph counted twice; 0 for a widget that wraps lines itself
     * @return the text for the widget
     */
    public static DisplayText of(String source, int columns) {
        var builder = new Builder(source.length());
        var breaking = new LineBreaking(columns);
        int position = 0;
        for (int i = 0; i < source.length(); position++) {
            int point = source.codePointAt(i);
            i += Character.charCount(point);
            if (breaking.before(point, i < source.length() ? source.charAt(i) : 0)) {
                builder.lineBreak(position);
            }
            builder.append(position, drawable(point));
        }
        return new DisplayText(builder, position);
    }

    private static int drawable(int point) {
        if (point == '\t' || point == '\n' || point == '\r') {
            return point;
        }
        if (point == 0x85 || point == 0x2028 || point == 0x2029 || point == '\f' || point == 0x0B) {
            return ' ';
        }
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return surrogate || Character.isISOControl(point) ? REPLACEMENT : point;
    }

    /**
     * The text to show.
     *
     * @return the text, never null
     */
    public String text() {
        return text;
    }

    /**
     * The length of the source.
     *
     * @return number of code points
     */
    public int sourceLength() {
        return sourceLength;
    }

    /**
     * Finds where a character of the source stands in the display.
     *
     * @param position a code point of the source, 0 to {@link #sourceLength()}; others are moved to the nearest end
     * @return UTF-16 offset in {@link #text()}
     */
    public int toDisplay(int position) {
        int clamped = Math.clamp(position, 0, sourceLength);
        return clamped + shiftOf(lastAtOrBefore(clamped));
    }

    /**
     * Finds the place in the source of an offset in the display. An offset inside a pair of surrogates means the
     * character they make; the offset of an inserted line break means the character after it.
     *
     * @param offset UTF-16 offset in {@link #text()}; others are moved to the nearest end
     * @return code point of the source, 0 to {@link #sourceLength()}
     */
    public int toSource(int offset) {
        int clamped = Math.clamp(offset, 0, text.length());
        int low = 0;
        int high = from.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[middle] + shift[middle] <= clamped) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int position = clamped - shiftOf(low - 1);
        boolean insidePair = clamped > 0 && clamped < text.length() && Character.isLowSurrogate(text.charAt(clamped));
        return Math.min(insidePair ? position - 1 : position, sourceLength);
    }

    /**
     * Finds the stretch of the display that shows a stretch of the source, without an inserted break at its end.
     *
     * @param source range in code points; what lies beyond the text is cut off
     * @return range in UTF-16 units
     */
    public TextRange toDisplay(TextRange source) {
        int start = toDisplay(source.offset());
        int last = Math.min(source.end(), sourceLength) - 1;
        if (last < source.offset()) {
            return new TextRange(start, 0);
        }
        int lastStart = toDisplay(last);
        return TextRange.between(start, lastStart + Character.charCount(text.codePointAt(lastStart)));
    }

    /**
     * Finds the stretch of the source that a stretch of the display shows.
     *
     * @param display range in UTF-16 units
     * @return range in code points
     */
    public TextRange toSource(TextRange display) {
        int start = toSource(display.offset());
        if (display.length() == 0) {
            return new TextRange(start, 0);
        }
        int end = toSource(display.end());
        boolean cutsPair = display.end() < text.length() && Character.isLowSurrogate(text.charAt(display.end()));
        return TextRange.between(start, cutsPair ? end + 1 : end);
    }

    private int lastAtOrBefore(int position) {
        int found = Arrays.binarySearch(from, position);
        return found >= 0 ? found : -found - 2;
    }

    private int shiftOf(int entry) {
        return entry < 0 ? 0 : shift[entry];
    }

    /** Collects the text and the places where the shift grows. */
    private static final class Builder {

        private final StringBuilder out;
        private int[] from = new int[64];
        private int[] shift = new int[64];
        private int size;
        private int total;

        Builder(int capacity) {
            out = new StringBuilder(capacity + capacity / 64);
        }

        void lineBreak(int position) {
            out.append('\n');
            grow(position);
        }

        void append(int position, int point) {
            out.appendCodePoint(point);
            if (Character.isSupplementaryCodePoint(point)) {
                grow(position + 1);
            }
        }

        private void grow(int position) {
            total++;
            if (size > 0 && from[size - 1] == position) {
                shift[size - 1] = total;
                return;
            }
            if (size == from.length) {
                from = Arrays.copyOf(from, size * 2);
                shift = Arrays.copyOf(shift, size * 2);
            }
            from[size] = position;
            shift[size++] = total;
        }
    }
}
