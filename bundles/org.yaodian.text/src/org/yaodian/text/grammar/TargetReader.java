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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.yaodian.model.plan.Comparison;
import org.yaodian.text.data.Comparisons;
import org.yaodian.text.data.PhraseTable;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.data.Words;
import org.yaodian.text.grammar.NumberScanner.Token;
import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.grammar.Readings.NumberReading;
import org.yaodian.text.grammar.Readings.TargetReading;
import org.yaodian.text.structure.Passage;

/** Tells targets from mere numbers. */
final class TargetReader {

    private static final Pattern BEFORE_MEASURE = Pattern.compile(
            "^(?:预计|力争|争取|确保|实现|努力|全年|全市|全省|我市|本市|年内|其中|使|将|并|要|保持|同比|比上年|较上年|分别|累计|年底|到年底|本年度?|今年|，)+");
    private static final Pattern RATIO = Pattern.compile(".*(?:率|比例|比重|占比|满意度|水平|额|值|量|数|收入|时间|时限)$");
    private static final Pattern FILLER = Pattern.compile("(?:约|近|共|计|分别|为|到|至|在|了|均|各|不|再|每[天日周月季年])$");
    private static final Pattern RISE = Pattern.compile("(.{2,}?)(?:由|从).*[0-9].*");
    private static final int LONGEST_LABEL = 12;

    private final Passage passage;
    private final String text;
    private final NumberScanner scanner;
    private final TimeReader times;
    private final CountReader counts;

    TargetReader(Passage passage, NumberScanner scanner, TimeReader times) {
        this.passage = passage;
        this.scanner = scanner;
        this.times = times;
        text = passage.text();
        counts = new CountReader(passage, times);
    }

    /** Puts the targets and the other numbers of a clause without commas into lists. */
    void read(int from, int to, List<TargetReading> targets, List<NumberReading> numbers) {
        int start = from;
        for (var token : scanner.scan(from, to)) {
            var target = compared(start, token, numbers, targets);
            if (target == null) {
                target = counts.counted(start, token, to);
            }
            if (target == null && !targets.isEmpty() && targets.get(targets.size() - 1).plain()) {
                var before = targets.get(targets.size() - 1);
                target = counts.listed(start, token, before);
                target = target == null ? counts.onlyCounted(start, token, before) : target;
            }
            if (target == null && !(token.unit().length() == 1 && token.unit().charAt(0) < 'a')) {
                numbers.add(new NumberReading(label(token.to(), to), token.value(), token.unit()));
            } else if (target != null) {
                targets.add(target);
                start = token.to();
            }
        }
    }

    /** Whether a clause has a comparison with a number. */
    boolean isTarget(int from, int to) {
        var targets = new ArrayList<TargetReading>();
        read(from, to, targets, new ArrayList<>());
        return targets.stream().anyMatch(target -> !target.plain())
                || scanner.scan(from, to).stream().anyMatch(token -> isComparisonAlone(from, token));
    }

    /** 比上年增长12% and 力争突破600亿元 speak of the measure before them. */
    private boolean isComparisonAlone(int from, Token token) {
        var words = comparison(from, token);
        return words != null && words.value() != Comparison.EQUAL && measureStart(from, words.from()) == words.from()
                && (Words.countVerbs().get(text.substring(words.from(), words.to())) == null
                        || token.unit().endsWith("%"));
    }

    /** Whether the number is compared by an intransitive verb (达到, 增长), so that what stands before is its subject. */
    boolean isIntransitive(int from, int to) {
        return scanner.scan(from, to).stream().map(token -> comparison(from, token))
                .anyMatch(words -> words != null && !text.startsWith("不", words.from())
                        && !text.startsWith("至少", words.from()) && words.from() - from >= 3);
    }

    /** Whether a verb of building counts something, as in 新增企业8家. */
    boolean isCounted(int from, int to) {
        return scanner.scan(from, to).stream().anyMatch(token -> counts.counted(from, token, to) != null);
    }

    private PhraseTable.Hit<Comparison> comparison(int from, Token token) {
        int end = token.from();
        var words = Comparisons.table().endingAt(text, from, end);
        if (words == null || words.value() == Comparison.EQUAL) {
            var filler = FILLER.matcher(text).region(Math.max(from, end - 2), end);
            if (filler.find() && filler.end() == end) {
                var behind = Comparisons.table().endingAt(text, from, filler.start());
                words = behind != null ? behind : words;
            }
        }
        return words;
    }

    private TargetReading compared(int from, Token token, List<NumberReading> numbers, List<TargetReading> before) {
        int end = token.from();
        var words = comparison(from, token);
        boolean percent = token.unit().equals("%") || token.unit().endsWith("百分点");
        if (words == null) {
            int measureFrom = measureStart(from, end);
            var measure = text.substring(measureFrom, end);
            return RATIO.matcher(measure).matches() && percent && measure.length() >= 3
                    ? target(measureFrom, end, token, token.most() ? Comparison.AT_MOST : Comparison.AT_LEAST, null)
                    : null;
        }
        int measureFrom = measureStart(from, words.from());
        var measure = text.substring(measureFrom, words.from());
        boolean named = measure.length() >= 2;
        if (words.value() == Comparison.EQUAL && !RATIO.matcher(measure).matches()) {
            return null;
        }
        if (!named && isCountVerb(words.from(), words.to()) && !percent) {
            return null;
        }
        var comparison = token.most() && words.value() == Comparison.AT_LEAST ? Comparison.AT_MOST : words.value();
        if (!named && !before.isEmpty()) {
            return again(words.from(), token, comparison, before.get(before.size() - 1));
        }
        var rise = RISE.matcher(measure);
        if (rise.matches() && !numbers.isEmpty() && numbers.get(numbers.size() - 1).unit().equals(token.unit())) {
            var base = numbers.remove(numbers.size() - 1).value();
            return target(measureFrom, measureFrom + rise.end(1), token, comparison, base);
        }
        return named ? target(measureFrom, words.from(), token, comparison, null) : null;
    }

    /** 增长22%，达到180亿元: the second number speaks of the same measure. */
    private TargetReading again(int from, Token token, Comparison comparison, TargetReading same) {
        return new TargetReading(extent(from, token.to()), same.measure() + passage.written(from, token.to()),
                same.measure(), comparison, null, token.value(), token.unit(), false);
    }

    private boolean isCountVerb(int from, int to) {
        return Words.countVerbs().get(text.substring(from, to)) != null;
    }

    private int measureStart(int from, int to) {
        int start = from;
        for (int i = to - 1; i >= from; i--) {
            if ("，；。：、\u3000".indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '、') {
                start = i + 1;
                break;
            }
        }
        boolean moved = true;
        while (moved && start < to) {
            int time = times.endOfTimeAt(text, start, to);
            var matcher = BEFORE_MEASURE.matcher(text).region(start, to);
            int next = matcher.lookingAt() ? Math.max(time, matcher.end()) : time;
            moved = next > start;
            start = moved ? Math.min(next, to) : start;
        }
        return start;
    }

    private TargetReading target(int measureFrom, int measureTo, Token token, Comparison comparison,
            BigDecimal base) {
        return new TargetReading(extent(measureFrom, token.to()), passage.written(measureFrom, token.to()),
                passage.written(measureFrom, measureTo), comparison, base, token.value(), token.unit(), false);
    }

    private String label(int from, int to) {
        int i = from;
        while (i < to && i - from < LONGEST_LABEL && "，。；、（）：的“”".indexOf(text.charAt(i)) < 0
                && Verbs.breakers().startingAt(text, i, to) == null) {
            i++;
        }
        return passage.written(from, i);
    }

    private Extent extent(int from, int to) {
        return new Extent(passage.sourceStart(from), passage.sourceEnd(to));
    }
}
