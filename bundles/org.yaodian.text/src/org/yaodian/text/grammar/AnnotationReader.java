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
import java.util.regex.Pattern;

import org.yaodian.model.plan.ResponsibilityRole;
import org.yaodian.text.data.Deadlines;
import org.yaodian.text.data.Roles;
import org.yaodian.text.grammar.Readings.Annotation;
import org.yaodian.text.grammar.Readings.DueReading;
import org.yaodian.text.grammar.Readings.PartReading;
import org.yaodian.text.structure.Nesting;
import org.yaodian.text.structure.Passage;

/**
 * Reads who is responsible and when something is due, in all the ways documents write it: （牵头单位：A；责任单位：B、C；
 * 完成时限：2009年12月底）, （A牵头，B、C配合）, （市信息委）, or a line 牵头单位：A of its own.
 */
final class AnnotationReader {

    private static final int LONGEST_LABEL = 14;
    private static final String BOUNDARY = "，；。、（〔\u3000";
    private static final Pattern ORDERS = Pattern
            .compile("按照?(?:省|市|国家|中央|上级|部)[里级委政府局厅有关相统一的总体时间进度工作]{0,10}(?:要求|部署|安排|进度|时限|节点|规定)");

    private final Passage passage;
    private final String text;
    private final Nesting nesting;
    private final TimeReader times;

    AnnotationReader(Passage passage, Nesting nesting, TimeReader times) {
        this.passage = passage;
        this.nesting = nesting;
        this.times = times;
        text = passage.text();
    }

    /** All annotations of a part of the passage, in order and without overlap. */
    List<Annotation> find(int from, int to) {
        var found = new ArrayList<Annotation>();
        int i = from;
        while (i < to) {
            int close = nesting.closeOf(i);
            if (close >= 0 && close < to && (text.charAt(i) == '（' || text.charAt(i) == '〔')) {
                var annotation = bracket(i, close);
                if (annotation != null) {
                    found.add(annotation);
                }
                i = close + 1;
            } else if ((i == from || BOUNDARY.indexOf(text.charAt(i - 1)) >= 0 || text.charAt(i - 1) == '）')
                    && nesting.isTop(i) && isLabelAt(i, to)) {
                int end = endOfLabelled(i, to);
                found.add(labelled(i, i, end, end));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    private Annotation bracket(int open, int close) {
        int start = open + 1;
        if (start >= close) {
            return null;
        }
        for (int i = start; i < close; i++) {
            if ((i == start || BOUNDARY.indexOf(text.charAt(i - 1)) >= 0) && isLabelAt(i, close)) {
                return i == start ? labelled(open, start, close, close + 1) : null;
            }
        }
        return phrases(open, start, close, close + 1);
    }

    /** Labelled text goes to the end of the line, unless a sentence follows that is no label. */
    private int endOfLabelled(int from, int to) {
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

    private boolean isLabelAt(int from, int to) {
        return valueAt(from, to) >= 0;
    }

    private Annotation labelled(int from, int start, int end, int to) {
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
        return new Annotation(from, to, parts, due);
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

    /** A牵头，B、C配合 in brackets, or nothing but units. */
    Annotation phrases(int from, int start, int end, int to) {
        if (end - start < 2 || end - start > 300) {
            return null;
        }
        var content = text.substring(start, end);
        var due = new ArrayList<DueReading>();
        var rest = new StringBuilder();
        for (var phrase : content.split("(?<=[，；。])")) {
            var plain = phrase.replaceAll("[，；。]$", "");
            var time = plain.isEmpty() ? null : wholeTime(plain);
            if (time != null) {
                due.add(time);
            } else {
                rest.append(phrase);
            }
        }
        var parts = RolePhrases.roles(rest.toString(), false);
        if (parts.isEmpty() && !rest.isEmpty()) {
            var names = UnitNames.split(rest.toString());
            if (!UnitNames.areSurelyUnits(names) && !(isAtSentenceEnd(from, to) && UnitNames.areOffices(names))) {
                return null;
            }
            names.forEach(name -> parts.add(new PartReading(ResponsibilityRole.RESPONSIBLE, name)));
        }
        if (parts.isEmpty() && due.isEmpty()) {
            return null;
        }
        return new Annotation(from, to, parts, due.isEmpty() ? null : due.get(0));
    }

    private boolean isAtSentenceEnd(int from, int to) {
        return from > 0 && "。；".indexOf(text.charAt(from - 1)) >= 0 || to >= text.length()
                || "。；".indexOf(text.charAt(to)) >= 0;
    }

    /** The deadline that is all of a phrase, or null. */
    private DueReading wholeTime(String phrase) {
        var plain = phrase.replaceAll("(?:完成|办结|建成|启动|到位)$", "");
        var time = times.at(plain, 0, plain.length(), true);
        if (time != null && time.end() == plain.length() && time.due()) {
            return new DueReading(plain, time.from(), time.to(), time.vague());
        }
        if (ORDERS.matcher(plain).matches()) {
            var whole = times.wholeYear(0, plain.length());
            return new DueReading(plain, whole.from(), whole.to(), true);
        }
        return null;
    }

    /** The orders from above that stand for a deadline at a place, or -1. */
    static int endOfOrders(String text, int from, int to) {
        var matcher = ORDERS.matcher(text).region(from, Math.min(to, from + 30));
        return matcher.lookingAt() ? matcher.end() : -1;
    }

}
