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

import java.util.regex.Pattern;

import org.yaodian.text.data.Words;
import org.yaodian.text.grammar.Readings.DueReading;

/** Reads phrases that say nothing but when: 年底前, 6月底前完成, 按照省里有关要求. */
final class DueReader {

    /** Chars of the longest phrase that can be all deadline. */
    static final int LONGEST = 24;

    private static final Pattern ORDERS = Pattern
            .compile("按照?(?:省|市|国家|中央|上级|部)[里级委政府局厅有关相统一的总体时间进度工作]{0,10}(?:要求|部署|安排|进度|时限|节点|规定)");

    private final TimeReader times;

    DueReader(TimeReader times) {
        this.times = times;
    }

    /** The deadline that is all of a phrase but for a word of completion, or null. */
    DueReading whole(String phrase) {
        if (phrase.length() > LONGEST) {
            return null;
        }
        int start = phrase.startsWith("力争") || phrase.startsWith("确保") || phrase.startsWith("计划") ? 2 : 0;
        for (int end = phrase.length(); end > start;) {
            var time = times.at(phrase, start, end, true);
            if (time != null && time.end() == end
                    && (time.due() || end < phrase.length() && phrase.charAt(end - 1) != '年')) {
                return new DueReading(phrase.substring(start, end), time.from(), time.to(), time.vague());
            }
            var done = Words.completions().endingAt(phrase, start, end);
            end = done == null ? start : done.from();
        }
        if (ORDERS.matcher(phrase).matches()) {
            var whole = times.wholeYear(0, phrase.length());
            return new DueReading(phrase, whole.from(), whole.to(), true);
        }
        return null;
    }

    /** The orders from above that stand for a deadline at a place, or -1. */
    static int endOfOrders(String text, int from, int to) {
        var matcher = ORDERS.matcher(text).region(from, Math.min(to, from + 30));
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
