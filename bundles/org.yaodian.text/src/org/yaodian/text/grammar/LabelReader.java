/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.grammar;

import java.util.ArrayList;
import java.util.List;

import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.text.data.Deadlines;
import org.yaodian.text.data.Roles;
import org.yaodian.text.grammar.Readings.Annotation;
import org.yaodian.text.grammar.Readings.DueReading;
import org.yaodian.text.grammar.Readings.PartReading;
import org.yaodian.text.structure.Nesting;
import org.yaodian.text.structure.Passage;

/** Reads units and deadlines behind labels: 牵头单位：A；责任单位：B、C；完成时限：2009年12月底. */
final class LabelReader {

    private static final int LONGEST_LABEL = 14;
    private static final String BOUNDARY = "，；。、（〔\u3000";

    private final Passage passage;
    private final String text;
    private final Nesting nesting;
    private final TimeReader times;

    LabelReader(Passage passage, Nesting nesting, TimeReader times) {
        this.passage = passage;
        this.nesting = nesting;
        this.times = times;
        text = passage.text();
    }

    /** Whether a label may start behind a char. */
    static boolean isBoundary(char c) {
        return BOUNDARY.indexOf(c) >= 0;
    }

    /** Whether a label with its colon stands at a place. */
    boolean isLabelAt(int from, int to) {
        return valueAt(from, to) >= 0;
    }

    /** Labelled text goes to the end of the line, unless a sentence follows that is no label. */
    int endOfLabelled(int from, int to) {
        int i = from;
        while (i < to) {
            if (text.charAt(i) == '。' && nesting.isTop(i) && i + 1 < to && !isLabelAt(i + 1, to)) {
                return i + 1;
            }
            i++;
        }
        return to;
    }

    /** Where the value of a label starts that stands at a place, or -1. */
    private int valueAt(int from, int to) {
        int colon = -1;
        for (int i = from; i < Math.min(to, from + LONGEST_LABEL); i++) {
            char c = text.charAt(i);
            if (c == '：') {
                colon = i;
                break;
            }
            if ("，；。、”“".indexOf(c) >= 0) {
                return -1;
            }
        }
        if (colon < 0) {
            return -1;
        }
        var label = label(from, colon);
        return Roles.table().get(label) != null || Deadlines.isLabel(label) ? colon + 1 : -1;
    }

    private String label(int from, int colon) {
        var label = text.substring(from, colon).replace(String.valueOf(Passage.GAP), "").replace(" ", "");
        return label.replaceAll("（.*", "").replaceAll("^[〔—·●*-]+|〕+$", "");
    }

    /** The annotation from {@code from} to {@code to}, whose labels stand between {@code start} and {@code end}. */
    Annotation labelled(int from, int start, int end, int to) {
        var parts = new ArrayList<PartReading>();
        DueReading due = null;
        int i = start;
        while (i < end) {
            int value = valueAt(i, end);
            if (value < 0) {
                i++;
                continue;
            }
            int next = value;
            while (next < end && !(next > value
                    && ((BOUNDARY + "）〕").indexOf(text.charAt(next - 1)) >= 0 || passage.isGapBefore(next))
                    && isLabelAt(next, end))) {
                next++;
            }
            var label = label(i, value - 1);
            if (Deadlines.isLabel(label)) {
                due = due == null ? due(value, next) : due;
            } else if (Roles.table().get(label).isPresent()) {
                units(Roles.table().get(label).get(), value, next, parts);
            }
            i = next;
        }
        return new Annotation(from, to, parts, due, false);
    }

    private void units(ResponsibilityRole role, int from, int to, List<PartReading> parts) {
        int end = trimmed(from, to);
        var names = spaced(from, end);
        var mixed = RolePhrases.roles(names, true);
        if (!mixed.isEmpty()) {
            parts.addAll(mixed);
            return;
        }
        for (var name : UnitNames.split(names)) {
            var inner = name.endsWith("）") && name.indexOf('（') > 1 ? RolePhrases
                    .roles(name.substring(name.indexOf('（') + 1, name.length() - 1), false) : List.<PartReading>of();
            if (!inner.isEmpty()) {
                parts.add(new PartReading(role, name.substring(0, name.indexOf('（'))));
                parts.addAll(inner);
                continue;
            }
            var plain = name.replaceAll("[（(][^）)]*[）)]$", "");
            var ownRole = name.endsWith("（牵头）") || name.endsWith("（主办）") ? ResponsibilityRole.LEAD
                    : name.endsWith("（配合）") || name.endsWith("（协办）") ? ResponsibilityRole.COOPERATE : role;
            parts.add(new PartReading(ownRole, ownRole == role ? name : plain));
        }
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && "，；。、）〕\u3000 ".indexOf(text.charAt(end - 1)) >= 0
                && !(text.charAt(end - 1) == '）' && nesting.openOf(end - 1) >= from)) {
            end--;
        }
        return end;
    }

    /** The text of a range with a gap wherever the author left white space between two names. */
    private String spaced(int from, int to) {
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean gap = i > from && passage.isGapBefore(i) && text.charAt(i) != Passage.GAP
                    && UnitNames.looksLikeUnit(lastWord(words)) && "市省区县各国".indexOf(text.charAt(i)) >= 0;
            words.append(gap ? "、" : "").append(text.charAt(i));
        }
        return words.toString();
    }

    private static String lastWord(StringBuilder words) {
        int i = words.length();
        while (i > 0 && "、，；\u3000".indexOf(words.charAt(i - 1)) < 0) {
            i--;
        }
        return words.substring(i);
    }

    private DueReading due(int from, int to) {
        int end = trimmed(from, to);
        int start = from;
        while (start < end && text.charAt(start) == Passage.GAP) {
            start++;
        }
        if (start >= end) {
            return null;
        }
        var written = passage.written(start, end);
        for (int i = start; i < end; i++) {
            var time = times.at(text, i, end, true);
            if (time != null) {
                return new DueReading(written, time.from(), time.to(), time.vague());
            }
        }
        var whole = times.wholeYear(start, end);
        return new DueReading(written, whole.from(), whole.to(), true);
    }
}
