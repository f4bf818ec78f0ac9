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
import java.util.Locale;

/** Finds a text in a document, without regard to case. */
public final class TextSearch {

    /** No more hits than this are looked for: a single letter in a long document has too many to be of use. */
    public static final int MOST_HITS = 10_000;

    private TextSearch() {
    }

    /**
     * Finds every place of a text.
     *
     * @param source the document's text
     * @param wanted what to find; an empty text is found nowhere
     * @return at most {@link #MOST_HITS} ranges in order, in code points, none over another
     */
    public static List<TextRange> find(String source, String wanted) {
        var hits = new ArrayList<TextRange>();
        if (wanted.isEmpty()) {
            return hits;
        }
        String folded = fold(source);
        String needle = fold(wanted);
        int length = needle.codePointCount(0, needle.length());
        int counted = 0;
        int position = 0;
        int at = folded.indexOf(needle);
        while (at >= 0 && hits.size() < MOST_HITS) {
            position += folded.codePointCount(counted, at);
            hits.add(new TextRange(position, length));
            counted = at;
            at = folded.indexOf(needle, at + needle.length());
        }
        return hits;
    }

    /** Lower case when that leaves every character in its place. */
    private static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
