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

import org.yaodian.text.structure.MarkerStyle.Weight;

/** Finds the heading at the start of a paragraph: the whole of it, or a run-in heading before the text. */
final class HeadingFinder {

    private static final int LONGEST = 60;
    private static final int LONGEST_RUN_IN = 45;
    private static final int LONGEST_ITEM_RUN_IN = 30;
    private static final int LONGEST_BEFORE_COLON = 24;
    private static final String SENTENCE = "。；！？";

    private HeadingFinder() {
    }

    /** The section of a paragraph, with its heading and body told apart. */
    static Section section(Marker marker, Passage passage) {
        int from = marker == null ? 0 : marker.to();
        var text = passage.text();
        int to = passage.length();
        var nesting = Nesting.of(text);
        int sentence = firstOf(text, nesting, from, SENTENCE);
        if (sentence < 0 && to - from <= LONGEST) {
            int colon = firstOf(text, nesting, from, "：");
            if (colon > from && colon < to - 1 && colon - from <= LONGEST_BEFORE_COLON
                    && marker != null && marker.style() != MarkerStyle.ORDINAL) {
                return new Section(marker, passage, from, colon, colon + 1);
            }
            int gap = firstOf(text, nesting, from, "\u3000");
            if (gap > from && text.indexOf('：', gap) > 0) {
                return new Section(marker, passage, from, gap, gap + 1);
            }
            int end = to - (text.charAt(to - 1) == '：' ? 1 : 0);
            return new Section(marker, passage, from, Math.max(from, withoutSuffix(text, nesting, from, end)),
                    withoutSuffix(text, nesting, from, end) < end ? withoutSuffix(text, nesting, from, end) : to);
        }
        boolean item = marker == null || marker.style().weight() == Weight.ITEM;
        if (marker != null && marker.style() == MarkerStyle.ORDINAL) {
            return new Section(marker, passage, from, from, from);
        }
        int gap = firstOf(text, nesting, from, "\u3000");
        int end = sentence < 0 ? to : sentence;
        if (gap > from && gap < end) {
            end = gap;
        }
        int colon = firstOf(text, nesting, from, "：");
        if (colon > from && colon < end && colon - from <= LONGEST_BEFORE_COLON
                && text.indexOf('，', from) > colon) {
            end = colon;
        }
        int longest = item ? LONGEST_ITEM_RUN_IN : LONGEST_RUN_IN;
        boolean more = end < to - 1 && !(end == sentence && text.charAt(end) == '；');
        boolean plain = !item || text.substring(from, end).indexOf('，') < 0;
        if (more && end - from <= longest && end - from >= 2 && plain) {
            return new Section(marker, passage, from, withoutSuffix(text, nesting, from, end), end + 1);
        }
        return new Section(marker, passage, from, from, from);
    }

    /** The end without a bracket that gives units or deadlines, as in 推进信息化建设（牵头单位：市信息办）. */
    private static int withoutSuffix(String text, Nesting nesting, int from, int to) {
        if (to > from && (text.charAt(to - 1) == '）' || text.charAt(to - 1) == '〕')) {
            int open = nesting.openOf(to - 1);
            boolean suffix = open > from + 1 && (text.substring(open, to).contains("：")
                    || text.substring(open, to).matches(".*(牵头|负责|配合).*"));
            return suffix ? open : to;
        }
        return to;
    }

    private static int firstOf(String text, Nesting nesting, int from, String wanted) {
        for (int i = from; i < text.length(); i++) {
            if (wanted.indexOf(text.charAt(i)) >= 0 && nesting.isTop(i)) {
                return i;
            }
        }
        return -1;
    }
}
