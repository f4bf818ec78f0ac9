/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes paragraphs of lines: a line can hold several with two full-width spaces between them, and a paragraph can be
 * broken over several lines of equal width.
 */
final class ParagraphReader {

    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 132;
    private static final int LEAST_LINES = 8;
    private static final String ENDS = "。；！？：”）.;!?:)\"";

    private final String text;
    private final List<Line> lines;
    private final Map<Integer, Integer> levels;
    private final int wrapWidth;

    ParagraphReader(String text, List<Line> lines, Map<Integer, Integer> levels) {
        this.text = text;
        this.lines = lines;
        this.levels = levels;
        wrapWidth = wrapWidth();
    }

    /** All paragraphs that hold anything, in document order. */
    List<Paragraph> read() {
        var paragraphs = new ArrayList<Paragraph>();
        var table = new TableReader(text);
        int i = 0;
        while (i < lines.size()) {
            if (table.isRow(lines.get(i))) {
                var row = table.row(lines.get(i++));
                if (row != null) {
                    paragraphs.add(row);
                }
                continue;
            }
            if (!lines.get(i).isBlank(text)) {
                table.end();
            }
            int first = i;
            while (i + 1 < lines.size() && isBroken(lines.get(i), lines.get(i + 1))) {
                i++;
            }
            int level = levels.getOrDefault(lines.get(first).number(), 0);
            cut(lines.get(first).from(), lines.get(i).to(), level, paragraphs);
            i++;
        }
        return paragraphs;
    }

    private void cut(int from, int to, int level, List<Paragraph> paragraphs) {
        int start = from;
        boolean ended = false;
        for (int i = from; i < to; i++) {
            boolean gap = text.charAt(i) == '\u3000' && i + 1 < to && text.charAt(i + 1) == '\u3000';
            if (gap && ended) {
                add(start, i, level, paragraphs);
                start = i;
                ended = false;
            } else if (!Normalizer.isSpace(text.charAt(i))) {
                ended = ENDS.indexOf(text.charAt(i)) >= 0;
            }
        }
        add(start, to, level, paragraphs);
    }

    private boolean endsSentence(int from, int to) {
        int i = to - 1;
        while (i >= from && Normalizer.isSpace(text.charAt(i))) {
            i--;
        }
        return i >= from && ENDS.indexOf(text.charAt(i)) >= 0;
    }

    private void add(int from, int to, int level, List<Paragraph> paragraphs) {
        var passage = Normalizer.passage(text, from, to);
        if (passage.length() > 0) {
            paragraphs.add(new Paragraph(passage, level, Normalizer.isSpace(text.charAt(from))));
        }
    }

    private boolean isBroken(Line line, Line next) {
        if (wrapWidth == 0 || levels.containsKey(next.number()) || line.isBlank(text) || next.isBlank(text)
                || next.isIndented(text)) {
            return false;
        }
        int width = line.width(text);
        if (width < wrapWidth - 6 || width > wrapWidth + 2) {
            return false;
        }
        return MarkerReader.at(Normalizer.passage(text, next.from(), next.to()), 0) == null
                || !endsSentence(line.from(), line.to());
    }

    /** The width at which lines are broken, or 0 when the document does not break them. */
    private int wrapWidth() {
        var widths = new int[MOST_WIDTH + 1];
        int filled = 0;
        int most = 0;
        for (var line : lines) {
            if (!line.isBlank(text)) {
                int width = line.width(text);
                filled++;
                if (width > MOST_WIDTH) {
                    return 0;
                }
                widths[width]++;
                most = Math.max(most, width);
            }
        }
        if (filled < LEAST_LINES || most < LEAST_WIDTH) {
            return 0;
        }
        int full = 0;
        for (int width = Math.max(0, most - 4); width <= most; width++) {
            full += widths[width];
        }
        return full * 3 >= filled ? most : 0;
    }
}
