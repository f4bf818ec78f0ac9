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
import org.yaodian.text.grammar.Readings.Annotation;
import org.yaodian.text.grammar.Readings.DueReading;
import org.yaodian.text.grammar.Readings.PartReading;
import org.yaodian.text.structure.Nesting;
import org.yaodian.text.structure.Passage;

/**
 * Reads who is responsible and when something is due, in all the ways documents write it: （牵头单位：A；责任单位：B、C；
 * 完成时限：2009年12月底）, （A牵头，B、C配合）, （市信息委）, a line 牵头单位：A of its own, or a sentence 年底前完成。 of its own.
 */
final class AnnotationReader {

    private static final String SENTENCE_ENDS = "。；";
    private static final int LONGEST_BRACKET = 300;

    private final String text;
    private final Nesting nesting;
    private final DueReader dues;
    private final LabelReader labels;

    AnnotationReader(Passage passage, Nesting nesting, TimeReader times) {
        this.nesting = nesting;
        text = passage.text();
        dues = new DueReader(times);
        labels = new LabelReader(passage, nesting, times);
    }

    /** All annotations of a part of the passage, in order and without overlap. */
    List<Annotation> find(int from, int to) {
        var found = new ArrayList<Annotation>();
        int i = from;
        while (i < to) {
            int close = nesting.closeOf(i);
            var remark = remark(i, from, to);
            if (close >= 0 && close < to && (text.charAt(i) == '（' || text.charAt(i) == '〔')) {
                var annotation = bracket(i, close);
                if (annotation != null) {
                    found.add(annotation);
                }
                i = close + 1;
            } else if (remark != null) {
                found.add(remark);
                i = remark.to();
            } else if ((i == from || LabelReader.isBoundary(text.charAt(i - 1)) || text.charAt(i - 1) == '）')
                    && nesting.isTop(i) && labels.isLabelAt(i, to)) {
                int end = labels.endOfLabelled(i, to);
                found.add(labels.labelled(i, i, end, end));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** A sentence that says nothing but when: 开展试点。年底前完成。 */
    private Annotation remark(int start, int from, int to) {
        if (start > from && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0 || !nesting.isTop(start)) {
            return null;
        }
        int end = start;
        while (end < to && end - start <= DueReader.LONGEST && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var due = end == start ? null : dues.whole(text.substring(start, end));
        return due == null ? null : new Annotation(start, Math.min(to, end + 1), List.of(), due, true);
    }

    private Annotation bracket(int open, int close) {
        int start = open + 1;
        if (start >= close) {
            return null;
        }
        for (int i = start; i < close; i++) {
            if ((i == start || LabelReader.isBoundary(text.charAt(i - 1))) && labels.isLabelAt(i, close)) {
                return i == start ? labels.labelled(open, start, close, close + 1) : null;
            }
        }
        return phrases(open, start, close, close + 1);
    }

    /** A牵头，B、C配合 in brackets, or nothing but units. */
    private Annotation phrases(int from, int start, int end, int to) {
        if (end - start < 2 || end - start > LONGEST_BRACKET) {
            return null;
        }
        var content = text.substring(start, end);
        var due = new ArrayList<DueReading>();
        var rest = new StringBuilder();
        for (var phrase : content.split("(?<=[，；。])")) {
            var plain = phrase.replaceAll("[，；。]$", "");
            var time = plain.isEmpty() ? null : dues.whole(plain);
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
        return new Annotation(from, to, parts, due.isEmpty() ? null : due.get(0), false);
    }

    private boolean isAtSentenceEnd(int from, int to) {
        return from > 0 && SENTENCE_ENDS.indexOf(text.charAt(from - 1)) >= 0 || to >= text.length()
                || SENTENCE_ENDS.indexOf(text.charAt(to)) >= 0;
    }
}
