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

import org.yaodian.model.plan.Comparison;
import org.yaodian.text.data.Numerals;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.data.Words;
import org.yaodian.text.grammar.NumberScanner.Token;
import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.grammar.Readings.TargetReading;
import org.yaodian.text.structure.Passage;

/** Reads targets that count things: 新建5个, 培训农民2万人次, 新建客运站4个、候车亭260座. */
final class CountReader {

    private static final Pattern BEFORE_COUNT = Pattern
            .compile(".*(?:累计|计划|预计|全年|再|新|共|力争|争取|确保|完成|实现|要|并|年内|分别)$");
    private static final Pattern NO_OBJECT = Pattern.compile(".*(?:[在对于由向把将与]|为(?![农民老企])).*|.*的");
    private static final int LONGEST_BEFORE_COUNT = 16;
    private static final int LONGEST_LABEL = 12;

    private final Passage passage;
    private final String text;
    private final TimeReader times;

    CountReader(Passage passage, TimeReader times) {
        this.passage = passage;
        this.times = times;
        text = passage.text();
    }

    /** 新建5个, 培训农民2万人次: a verb, at most a short object, and a number that counts. */
    TargetReading counted(int from, Token token, int to) {
        boolean money = token.unit().endsWith("元") && !token.unit().equals("元");
        if (!Numerals.isCountable(token.unit()) && !money) {
            return null;
        }
        for (int i = Math.max(from, token.from() - LONGEST_BEFORE_COUNT); i < token.from(); i++) {
            var verb = Words.countVerbs().startingAt(text, i, token.from());
            boolean start = i == from || "、并，到年前底内月新".indexOf(text.charAt(i - 1)) >= 0
                    || verb != null && Verbs.breakers().get(verb.value()) != null || isTimeBefore(from, i)
                    || BEFORE_COUNT.matcher(text).region(from, i).matches();
            if (verb != null && start) {
                var between = text.substring(verb.to(), token.from());
                boolean list = between.indexOf('、') >= 0 && !Character.isDigit(text.charAt(token.from()));
                int nounEnd = nounEnd(token.to(), to);
                if (list || NO_OBJECT.matcher(between).matches()
                        || money && between.isEmpty() && nounEnd == token.to()
                                && !verb.value().endsWith("投资")) {
                    continue;
                }
                boolean people = token.unit().endsWith("人") || token.unit().endsWith("人次");
                if (between.isEmpty() && nounEnd == token.to() && verb.value().length() <= 2 && !people) {
                    continue;
                }
                var measure = passage.written(i, token.from()) + passage.written(token.to(), nounEnd);
                return new TargetReading(extent(i, nounEnd), passage.written(i, nounEnd), measure,
                        Comparison.AT_LEAST, null, token.value(), token.unit(), true);
            }
        }
        return null;
    }

    /** 开工安置房1200套，建成800套: what is counted stands before. */
    TargetReading onlyCounted(int from, Token token, TargetReading before) {
        for (int i = Math.max(from, token.from() - 4); i < token.from(); i++) {
            var verb = Words.countVerbs().startingAt(text, i, token.from());
            if (verb != null && verb.to() == token.from() && token.unit().equals(before.unit())) {
                return new TargetReading(extent(i, token.to()), passage.written(i, token.to()),
                        verb.value() + withoutVerb(before.measure()), Comparison.AT_LEAST, null, token.value(),
                        token.unit(), true);
            }
        }
        return null;
    }

    private static String withoutVerb(String measure) {
        for (int length = Math.min(4, measure.length()); length > 1; length--) {
            if (Words.countVerbs().get(measure.substring(0, length)) != null) {
                return measure.substring(length);
            }
        }
        return measure;
    }

    /** 新建客运站4个、候车亭260座: the verb of the first one holds for the next. */
    TargetReading listed(int from, Token token, TargetReading before) {
        if (!Numerals.isCountable(token.unit()) || from >= token.from()
                || "、和及".indexOf(text.charAt(from)) < 0 || token.from() - from > LONGEST_BEFORE_COUNT) {
            return null;
        }
        for (int length = Math.min(4, before.name().length()); length > 1; length--) {
            var verb = before.name().substring(0, length);
            if (Words.countVerbs().get(verb) != null) {
                var name = passage.written(from + 1, token.to());
                return new TargetReading(extent(from + 1, token.to()), name,
                        verb + passage.written(from + 1, token.from()), Comparison.AT_LEAST, null, token.value(),
                        token.unit(), true);
            }
        }
        return null;
    }

    private boolean isTimeBefore(int from, int index) {
        for (int i = from; i < index; i++) {
            if (times.endOfTimeAt(text, i, index) == index) {
                return true;
            }
        }
        return false;
    }

    private int nounEnd(int from, int to) {
        int i = from;
        while (i < to && i - from < LONGEST_LABEL && "，。；、（：".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private Extent extent(int from, int to) {
        return new Extent(passage.sourceStart(from), passage.sourceEnd(to));
    }
}
