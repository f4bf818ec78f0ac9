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

import org.yaodian.model.plan.SourceDocument;

/** The text of a kept source document as anchors count it. */
final class SourceText {

    private SourceText() {
    }

    /**
     * Joins the lines of a document.
     *
     * @param document a source document, or null
     * @return its text with the line terminators as given; empty when there is no document
     */
    static String of(SourceDocument document) {
        return document == null ? "" : String.join("", document.getParagraphs());
    }

    /**
     * Quotes a stretch of a text.
     *
     * @param text the text
     * @param range in code points; what lies beyond the text is cut off
     * @return the characters there
     */
    static String quote(String text, TextRange range) {
        int length = text.codePointCount(0, text.length());
        int start = text.offsetByCodePoints(0, Math.min(range.offset(), length));
        int count = Math.min(range.end(), length) - Math.min(range.offset(), length);
        return text.substring(start, text.offsetByCodePoints(start, count));
    }

    /**
     * Leaves out the spaces and line ends around the words of a stretch.
     *
     * @param text the text
     * @param range in code points, inside the text
     * @return the range from the first to the last other character; empty when there is none
     */
    static TextRange words(String text, TextRange range) {
        int[] points = quote(text, range).codePoints().toArray();
        int from = 0;
        int to = points.length;
        while (from < to && isSpace(points[from])) {
            from++;
        }
        while (to > from && isSpace(points[to - 1])) {
            to--;
        }
        return new TextRange(range.offset() + from, to - from);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF;
    }
}
