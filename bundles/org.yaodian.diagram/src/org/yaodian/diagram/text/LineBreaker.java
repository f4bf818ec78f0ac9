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

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.yaodian.diagram.shape.TextStyle;

/**
 * Breaks a text into lines as Chinese typesetting does: anywhere between characters, but no line begins with closing
 * punctuation or ends with opening punctuation, and Latin words and numbers stay whole where they fit
 * (GB/T 15834—2011, 4.17; W3C, Requirements for Chinese Text Layout, 3.1.3).
 */
public final class LineBreaker {

    /** What stands for the words that did not fit. */
    public static final String ELLIPSIS = "…";

    /** Texts are cut here first, so that an absurd name costs no more than a long one. */
    private static final int LONGEST = 4_000;

    /** A last line shorter than this share of the width is made longer at the cost of the lines above it. */
    private static final double SHORT_LAST_LINE = 0.25;

    /** Lines are made no shorter than this share of the width to make them even. */
    private static final double NARROWEST = 0.88;

    private final ToDoubleFunction<String> width;

    /**
     * Breaks lines of one style.
     *
     * @param measure how wide texts are
     * @param style   how the text looks
     */
    public LineBreaker(TextMeasure measure, TextStyle style) {
        width = text -> measure.width(text, style);
    }

    /**
     * Breaks a text.
     *
     * @param text     the text; runs of white space and control characters count as one space
     * @param indent   pixels that the first line begins further to the right
     * @param room     width of a line in pixels; a single character that is wider stands alone in its line
     * @param maxLines the most lines to make, at least 1; what is left over is replaced by an ellipsis
     * @return the lines without spaces at their ends, at least one, perhaps empty
     */
    public List<String> wrap(String text, double indent, double room, int maxLines) {
        var clean = clean(text);
        var pieces = pieces(clean);
        var lines = fill(pieces, indent, room);
        if (lines.size() > maxLines) {
            var shown = new ArrayList<>(lines.subList(0, maxLines - 1));
            shown.add(shorten(after(clean, shown), room - (maxLines == 1 ? indent : 0)));
            return shown;
        }
        return lines.size() > 1 && width.applyAsDouble(lines.getLast()) < room * SHORT_LAST_LINE
                ? balanced(pieces, indent, room, lines)
                : lines;
    }

    /**
     * Shortens a text to one line.
     *
     * @param text the text
     * @param room width of the line in pixels
     * @return the text, or its beginning with an ellipsis
     */
    public String shorten(String text, double room) {
        var clean = clean(text);
        if (width.applyAsDouble(clean) <= room) {
            return clean;
        }
        var left = room - width.applyAsDouble(ELLIPSIS);
        var end = 0;
        while (end < clean.length()) {
            var next = clean.offsetByCodePoints(end, 1);
            left -= width.applyAsDouble(clean.substring(end, next));
            if (left < 0) {
                break;
            }
            end = next;
        }
        while (end > 0 && Breaks.isPoorBeforeEllipsis(clean.codePointBefore(end))) {
            end = clean.offsetByCodePoints(end, -1);
        }
        return clean.substring(0, end) + ELLIPSIS;
    }

    /**
     * Makes a text fit for one line: white space and control characters become single spaces, halves of characters
     * become U+FFFD.
     *
     * @param text any text, or null
     * @return a text without line breaks, never null
     */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        var result = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints().limit(LONGEST).forEach(codePoint -> {
            if (Breaks.isSpace(codePoint)) {
                if (!result.isEmpty() && result.charAt(result.length() - 1) != ' ') {
                    result.append(' ');
                }
            } else {
                result.appendCodePoint(Breaks.isHalf(codePoint) ? 0xfffd : codePoint);
            }
        });
        return result.toString().stripTrailing();
    }

    /** What is left of a text after its first lines. */
    private static String after(String text, List<String> lines) {
        var end = 0;
        for (var line : lines) {
            end = text.indexOf(line, end) + line.length();
        }
        return text.substring(end).stripLeading();
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var start = 0;
        for (int i = 0; i < text.length();) {
            var previous = text.codePointAt(i);
            i += Character.charCount(previous);
            if (i == text.length() || Breaks.mayBreak(previous, text.codePointAt(i))) {
                pieces.add(text.substring(start, i));
                start = i;
            }
        }
        return pieces;
    }

    private List<String> fill(List<String> pieces, double indent, double room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var left = room - indent;
        for (var piece : pieces) {
            var needed = width.applyAsDouble(piece.stripTrailing());
            if (needed > left && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                left = room;
            }
            if (needed > left && lines.isEmpty() && line.isEmpty() && indent > 0 && needed <= room) {
                lines.add("");
                left = room;
            }
            if (needed > left) {
                left = split(piece, left, room, lines, line);
            } else {
                line.append(piece);
                left -= width.applyAsDouble(piece);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Breaks a piece that is wider than a line, character by character; what is left begins the next line. */
    private double split(String piece, double first, double room, List<String> lines, StringBuilder line) {
        var left = first;
        for (int i = 0; i < piece.length();) {
            var next = piece.offsetByCodePoints(i, 1);
            var character = piece.substring(i, next);
            var needed = width.applyAsDouble(character);
            if (needed > left && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                left = room;
            }
            line.append(character);
            left -= needed;
            i = next;
        }
        return left;
    }

    /** Finds the narrowest lines of the same number: they are about equally long. */
    private List<String> balanced(List<String> pieces, double indent, double room, List<String> wide) {
        var best = wide;
        double low = room * NARROWEST;
        double high = room;
        while (high - low > 2) {
            var middle = (low + high) / 2;
            var lines = fill(pieces, indent, middle);
            if (lines.size() == wide.size() && lines.stream().allMatch(l -> width.applyAsDouble(l) <= room)) {
                best = lines;
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }
}
