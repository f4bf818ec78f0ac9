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

/**
 * One line of the source.
 *
 * @param number number of the line, from 0
 * @param from   index of its first char
 * @param to     index behind its last char before the line end
 * @param end    index behind its line end
 */
public record Line(int number, int from, int to, int end) {

    /**
     * Cuts a text into lines. The ends joined give the text.
     *
     * @param text the text
     * @return its lines; the last one may lack a line end
     */
    public static List<Line> of(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\f' || c == 0x0B || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                int end = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
                lines.add(new Line(lines.size(), start, i, end));
                start = end;
                i = end - 1;
            }
        }
        if (start < text.length()) {
            lines.add(new Line(lines.size(), start, text.length(), text.length()));
        }
        return lines;
    }

    /** Width in columns, two for each Chinese letter. */
    int width(String text) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += text.charAt(i) > 0x2E80 ? 2 : 1;
        }
        return width;
    }

    boolean isBlank(String text) {
        for (int i = from; i < to; i++) {
            if (!Normalizer.isSpace(text.charAt(i)) && !Normalizer.isIgnored(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean isIndented(String text) {
        return from < to && Normalizer.isSpace(text.charAt(from));
    }
}
