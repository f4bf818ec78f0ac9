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

import org.yaodian.text.data.Verb;
import org.yaodian.text.data.Verb.Role;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.structure.Nesting;

/** Finds the governing verb of a clause at its head or its end. */
final class HeadFinder {

    private static final Pattern DAY = Pattern.compile("[0-9]{1,2}日(?:之?前|以前)?");
    private static final int LONGEST_FINAL = 10;
    private static final Pattern DONE = Pattern.compile("完毕|到位|结束");

    private final String text;
    private final Nesting nesting;
    private final TimeReader times;

    HeadFinder(String text, Nesting nesting, TimeReader times) {
        this.text = text;
        this.nesting = nesting;
        this.times = times;
    }

    /** The verb at the head of a clause, adverbs and points in time aside, or null. */
    Head direct(int from, int to) {
        return verbAt(skipAdverbs(from, to), to);
    }

    /** The place behind adverbs and points in time. */
    int skipAdverbs(int from, int to) {
        int i = from;
        while (i < to) {
            var adverb = Verbs.adverbs().startingAt(text, i, to);
            int time = times.endOfTimeAt(text, i, to);
            var verb = Verbs.table().startingAt(text, i, to);
            int next = Math.max(Math.max(adverb == null ? i : adverb.to(), time), endOfDay(i, to));
            if (next == i || verb != null && verb.to() > next && verb.value().fits(text, verb.to(), to)) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Whether a point in time stands before the verb. */
    boolean isTimed(int from, int verbFrom) {
        for (int i = from; i < verbFrom; i++) {
            if (times.endOfTimeAt(text, i, verbFrom) > i) {
                return true;
            }
        }
        return false;
    }

    /** Whether a point in time ends where a verb starts: 测评结果11月份通报. */
    private boolean isTimeBefore(int from, int verbFrom) {
        for (int i = Math.max(from, verbFrom - LONGEST_FINAL); i < verbFrom; i++) {
            if (times.endOfTimeAt(text, i, verbFrom) == verbFrom) {
                return true;
            }
        }
        return false;
    }

    /** 10日前 without a month. */
    private int endOfDay(int from, int to) {
        var day = DAY.matcher(text).region(from, to);
        return day.lookingAt() ? day.end() : from;
    }

    /** The verb at a place, or null. */
    Head verbAt(int from, int to) {
        for (int limit = to; limit > from;) {
            var hit = Verbs.table().startingAt(text, from, limit);
            if (hit == null) {
                return null;
            }
            var verb = hit.value();
            if ((verb.role() != Role.FINAL || hit.to() == to) && verb.fits(text, hit.to(), to)) {
                var inner = verb.role() == Role.LEAD ? inner(hit.to(), to) : null;
                return inner != null ? inner : new Head(from, hit.to(), verb, true);
            }
            limit = hit.to() - 1;
        }
        return null;
    }

    private Head inner(int from, int to) {
        int start = from < to && text.charAt(from) == '、' ? from + 1 : from;
        var inner = verbAt(skipAdverbs(start, to), to);
        return inner != null && inner.to() < to && "的、".indexOf(text.charAt(inner.to())) < 0 ? inner : null;
    }

    /** A word of two letters behind an adverb that stands before verbs only (积极稳妥推开…), or null. */
    Head unknown(int from, int to) {
        int start = skipAdverbs(from, to);
        var adverb = start - 2 < from ? null : Verbs.adverbs().endingAt(text, from, start);
        boolean verbal = adverb != null && Verbs.onlyBeforeVerbs(adverb.value()) && start + 4 <= to;
        for (int i = start; verbal && i < start + 3; i++) {
            verbal = Character.isIdeographic(text.charAt(i)) && nesting.isTop(i)
                    && "的和与及在以为".indexOf(text.charAt(i)) < 0;
        }
        return verbal ? new Head(start, start + 2,
                new Verb(text.substring(start, start + 2), 0, Role.ACTION, java.util.List.of()), true) : null;
    }

    /** The verb at the end of a clause right behind a point in time (测评结果11月份通报), or null. */
    Head behindTime(int from, int to) {
        var done = DONE.matcher(text).region(Math.max(from, to - 2), to);
        int end = done.matches() ? to - 2 : to;
        var verb = Verbs.table().endingAt(text, from, end);
        boolean timed = verb != null && verb.value().role() != Role.LEAD && verb.from() - from > 2
                && isTimeBefore(from, verb.from());
        return timed ? new Head(verb.from(), verb.to(), verb.value(), false) : null;
    }

    /** The verb at the end of a clause that says what becomes of its subject (平台全面建成), or null. */
    Head atEnd(int from, int to) {
        int end = to;
        int also = text.indexOf('并', Math.max(from, to - LONGEST_FINAL));
        var whole = Verbs.table().endingAt(text, from, end);
        if (whole == null && also > from && also < to) {
            end = also;
            whole = Verbs.table().endingAt(text, from, end);
        }
        if (whole == null || whole.from() - from < 2 || whole.value().rung() < 4 && whole.value().rung() > 0) {
            return null;
        }
        var verb = whole.value();
        boolean completes = verb.role() == Role.FINAL || verb.rung() >= 9 && verb.role() == Role.ACTION
                || verb.rung() == 4 && verb.role() == Role.ACTION && !verb.word().equals("试点");
        return completes ? new Head(whole.from(), whole.to(), verb, false) : null;
    }

    /** The noun at the end of a heading that says what is done (政务云平台建设), as a verb, or null. */
    Head nominal(int from, int to) {
        int end = to - from > 4 && text.startsWith("工作", to - 2) ? to - 2 : to;
        var hit = Verbs.table().endingAt(text, from + 1, end);
        boolean action = hit != null && hit.value().rung() > 0 && hit.value().role() != Role.FINAL;
        return action ? new Head(hit.from(), hit.to(), hit.value(), false) : null;
    }

    /** Whether a verb says what something is good for. */
    static boolean isOutcome(Head head) {
        return head != null && head.verb().role() == Verb.Role.OUTCOME;
    }
}
