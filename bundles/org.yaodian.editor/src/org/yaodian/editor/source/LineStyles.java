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

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;

/**
 * Computes the style ranges of a stretch of text from the highlights over it, the selected owners and the hits of a
 * search. Needs no display.
 *
 * @param <T> owner of a highlight
 */
final class LineStyles<T> {

    private static final double TINT = 0.10;
    private static final double INNER_TINT = 0.20;
    private static final double SELECTED_TINT = 0.45;
    private static final RGB HIT = new RGB(255, 213, 79);

    private final Marking<T> marking;
    private final RGB background;

    LineStyles(Marking<T> marking, RGB background) {
        this.marking = marking;
        this.background = background;
    }

    /**
     * Computes the styles of one line.
     *
     * @param document the text
     * @param index its highlights
     * @param line the line in the display
     * @param selected owners to stress
     * @return ranges in display offsets, in order, none over another
     */
    List<StyleRange> of(DisplayText document, HighlightIndex<T> index, TextRange line, Set<T> selected) {
        var source = document.toSource(line);
        var styles = new ArrayList<StyleRange>();
        for (var segment : index.segments(source.offset(), source.end())) {
            var style = styleOf(segment, selected);
            place(style, document.toDisplay(segment.range()), line);
            styles.add(style);
        }
        return styles;
    }

    /**
     * Lays the hits of a search over the styles of a line.
     *
     * @param styles the line's styles
     * @param hits hits in display offsets, in order
     * @param line the line in the display
     * @return styles and hits, in order, none over another
     */
    static List<StyleRange> withHits(List<StyleRange> styles, List<TextRange> hits, TextRange line) {
        var result = new ArrayList<StyleRange>();
        int done = line.offset();
        for (var hit : hits) {
            if (hit.offset() >= line.end() || hit.end() <= line.offset()) {
                continue;
            }
            cut(styles, done, hit.offset(), result);
            var style = new StyleRange();
            style.background = new Color(HIT);
            style.foreground = new Color(0, 0, 0);
            place(style, hit, line);
            result.add(style);
            done = style.start + style.length;
        }
        cut(styles, done, line.end(), result);
        return result;
    }

    private static void cut(List<StyleRange> styles, int from, int to, List<StyleRange> result) {
        for (var style : styles) {
            int start = Math.max(style.start, from);
            int end = Math.min(style.start + style.length, to);
            if (start < end) {
                var part = (StyleRange) style.clone();
                part.start = start;
                part.length = end - start;
                result.add(part);
            }
        }
    }

    private static void place(StyleRange style, TextRange range, TextRange line) {
        int start = Math.max(range.offset(), line.offset());
        style.start = start;
        style.length = Math.max(0, Math.min(range.end(), line.end()) - start);
    }

    private StyleRange styleOf(HighlightIndex.Segment<T> segment, Set<T> selected) {
        T owner = segment.innermost().owner();
        var style = new StyleRange();
        if (marking.isFaded(owner)) {
            style.strikeout = true;
            style.foreground = new Color(new RGB(128, 128, 128));
            return style;
        }
        RGB color = marking.color(owner);
        style.fontStyle = marking.isHeading(owner) ? SWT.BOLD : SWT.NORMAL;
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SINGLE;
        style.underlineColor = new Color(color);
        double strength = segment.highlights().size() > 1 ? INNER_TINT : TINT;
        for (var highlight : segment.highlights()) {
            if (selected.contains(highlight.owner())) {
                color = marking.color(highlight.owner());
                strength = SELECTED_TINT;
            }
        }
        style.background = new Color(Tints.mix(color, background, strength));
        return style;
    }
}
