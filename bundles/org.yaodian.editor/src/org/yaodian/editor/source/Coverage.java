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
import java.util.BitSet;
import java.util.List;

/**
 * Which words of a document no element speaks of yet. Spaces, line ends and punctuation do not count, nor does what
 * stands before the first heading: title, addressees and guiding text belong to the plan as a whole.
 *
 * @param words number of letters, ideographs and digits in the document
 * @param covered number of those under a highlight
 * @param uncovered stretches that hold such characters and no highlight, in order, in code points
 */
public record Coverage(int words, int covered, List<TextRange> uncovered) {

    /**
     * Measures a document.
     *
     * @param source the document's text
     * @param index its highlights
     * @param bodyStart the code point where the first heading begins, 0 when there is none
     * @return what is left uncovered
     */
    public static Coverage of(String source, HighlightIndex<?> index, int bodyStart) {
        var marked = new BitSet(source.length());
        marked.set(0, bodyStart);
        index.all().forEach(h -> marked.set(h.range().offset(), h.range().end()));
        var gaps = new ArrayList<TextRange>();
        int words = 0;
        int covered = 0;
        int first = -1;
        int last = -1;
        int position = 0;
        for (int i = 0; i < source.length(); position++) {
            int point = source.codePointAt(i);
            i += Character.charCount(point);
            boolean isMarked = marked.get(position);
            if (Character.isLetterOrDigit(point)) {
                words++;
                covered += isMarked ? 1 : 0;
                if (!isMarked) {
                    first = first < 0 ? position : first;
                    last = position;
                }
            }
            if (first >= 0 && (isMarked || point == '\n' || point == '\r' || i == source.length())) {
                gaps.add(TextRange.between(first, last + 1));
                first = -1;
            }
        }
        return new Coverage(words, covered, List.copyOf(gaps));
    }

    /**
     * The share of the words that some element speaks of.
     *
     * @return 0 to 1; 1 for a document without words
     */
    public double share() {
        return words == 0 ? 1 : (double) covered / words;
    }
}
