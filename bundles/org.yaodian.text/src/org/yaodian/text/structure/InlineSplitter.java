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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a paragraph before numbers that stand inside it: …包括：（1）…；（2）…。 and 一是…；二是…。 */
final class InlineSplitter {

    private static final Set<MarkerStyle> STYLES = Set.of(MarkerStyle.CHINESE, MarkerStyle.CHINESE_BRACKET,
            MarkerStyle.ARABIC, MarkerStyle.ARABIC_BRACKET, MarkerStyle.HALF_BRACKET, MarkerStyle.CIRCLED,
            MarkerStyle.ORDINAL, MarkerStyle.PART, MarkerStyle.CHAPTER);

    private InlineSplitter() {
    }

    /** The paragraph, or its parts. */
    static List<Paragraph> split(Paragraph paragraph) {
        var passage = paragraph.passage();
        var found = candidates(passage);
        if (found.size() < 2 && found.stream().noneMatch(one -> isHeadingBehindGap(passage, one))) {
            return List.of(paragraph);
        }
        var parts = new ArrayList<Paragraph>();
        int start = 0;
        for (int cut : cuts(passage, found)) {
            if (cut > start) {
                parts.add(new Paragraph(passage.part(start, cut), start == 0 ? paragraph.level() : 0,
                        paragraph.indented()));
                start = cut;
            }
        }
        parts.add(new Paragraph(passage.part(start, passage.length()), start == 0 ? paragraph.level() : 0,
                paragraph.indented()));
        return parts;
    }

    private record Found(int from, Marker marker) {}

    private static List<Found> candidates(Passage passage) {
        var text = passage.text();
        var nesting = Nesting.of(text);
        var found = new ArrayList<Found>();
        for (int i = 0; i < text.length(); i++) {
            boolean start = i == 0 || "。；：！？\u3000，".indexOf(text.charAt(i - 1)) >= 0
                    && (nesting.depth(i - 1) == 0);
            if (start) {
                var marker = MarkerReader.at(passage, i);
                boolean comma = i > 0 && text.charAt(i - 1) == '，';
                if (marker != null && STYLES.contains(marker.style()) && marker.to() < text.length()
                        && (!comma || marker.style() == MarkerStyle.ORDINAL
                                || marker.style() == MarkerStyle.CIRCLED)) {
                    found.add(new Found(i, marker));
                }
            }
        }
        return found;
    }

    /** Only numbers that go on from one another count: 1 with a 2 behind it, and each next one. */
    private static List<Integer> cuts(Passage passage, List<Found> found) {
        var cuts = new ArrayList<Integer>();
        Map<MarkerStyle, Integer> last = new EnumMap<>(MarkerStyle.class);
        for (int i = 0; i < found.size(); i++) {
            var marker = found.get(i).marker();
            boolean next = last.getOrDefault(marker.style(), 0) == marker.value() - 1 && marker.value() > 1;
            boolean first = marker.value() == 1 && hasSecond(found, i) || isHeadingBehindGap(passage, found.get(i));
            if (found.get(i).from() == 0 || next || first) {
                last.put(marker.style(), marker.value());
                cuts.add(found.get(i).from());
            }
        }
        return cuts;
    }

    /** 一、 behind a wide gap starts a heading even where the next number stands in another line. */
    private static boolean isHeadingBehindGap(Passage passage, Found found) {
        return found.from() > 0 && passage.text().charAt(found.from() - 1) == Passage.GAP
                && found.marker().style().weight() == MarkerStyle.Weight.HEADING;
    }

    private static boolean hasSecond(List<Found> found, int index) {
        var style = found.get(index).marker().style();
        for (int i = index + 1; i < Math.min(found.size(), index + 200); i++) {
            if (found.get(i).marker().style() == style) {
                return found.get(i).marker().value() == 2;
            }
        }
        return false;
    }
}
