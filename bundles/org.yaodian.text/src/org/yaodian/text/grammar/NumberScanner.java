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
import java.util.Set;

import org.yaodian.text.data.Numerals;
import org.yaodian.text.structure.Nesting;

/** Finds numbers with a unit: 15%, 400亿美元, 23家, 百万亿次, 百分之十五, 十项. */
final class NumberScanner {

    /**
     * A number where it stands.
     *
     * @param from  first index
     * @param to    index behind the unit and words such as 以上
     * @param value the number
     * @param unit  its unit
     * @param most  whether 以内 or 以下 stands behind it
     */
    record Token(int from, int to, BigDecimal value, String unit, boolean most) {}

    private static final Set<String> ONLY_WITH_DIGITS = Set.of("村", "镇", "户", "人", "年", "级", "位", "分", "日", "天",
            "线", "路", "门", "对", "期", "次", "部", "家", "本", "场", "条", "片", "块", "组", "乡镇", "元", "米", "名", "支", "份",
            "张", "只", "台", "间", "处", "点", "秒");
    private static final Set<String> NO_UNIT = Set.of("年", "日", "级", "位", "分");
    private static final String[] TRAILERS = {"以上", "以内", "以下", "左右", "之内", "及以上", "多", "余"};

    private final String text;
    private final Nesting nesting;

    NumberScanner(String text, Nesting nesting) {
        this.text = text;
        this.nesting = nesting;
    }

    /** All numbers with a unit outside of book titles and quotation marks. */
    List<Token> scan(int from, int to) {
        var tokens = new ArrayList<Token>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            var token = c == '翻' ? doubled(i, to)
                    : c >= '0' && c <= '9' ? arabic(i, to)
                            : Numerals.isChineseDigit(c) || text.startsWith("百分之", i) ? chinese(i, to) : null;
            if (token != null && nesting.isTop(i)) {
                tokens.add(token);
                i = token.to();
            } else if (c >= '0' && c <= '9') {
                while (i < to && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
                    i++;
                }
            } else {
                i++;
            }
        }
        return tokens;
    }

    /** 翻一番 is 100 % more, 翻两番 300 %. */
    private Token doubled(int from, int to) {
        int end = text.startsWith("翻番", from) ? from + 2 : from + 3;
        if (end > to || text.charAt(end - 1) != '番') {
            return null;
        }
        int times = end == from + 2 ? 1 : Numerals.digit(text.charAt(from + 1));
        return times < 1 ? null : new Token(from, end, BigDecimal.valueOf((1L << times) * 100 - 100), "%", false);
    }

    private Token arabic(int from, int to) {
        if (from > 0 && isNamePart(text.charAt(from - 1))) {
            return null;
        }
        int end = digitsEnd(from, to);
        int start = from;
        if (end + 1 < to && "-—~至".indexOf(text.charAt(end)) >= 0 && Character.isDigit(text.charAt(end + 1))) {
            start = end + 1;
            end = digitsEnd(start, to);
        }
        var digits = text.substring(start, end).replace(",", "");
        if (digits.isEmpty() || digits.length() > 18) {
            return null;
        }
        return withUnit(from, end, new BigDecimal(digits), to, false);
    }

    private static boolean isNamePart(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '第' || c == '.' || c == '-';
    }

    private int digitsEnd(int from, int to) {
        int i = from;
        while (i < to && (Character.isDigit(text.charAt(i))
                || (text.charAt(i) == '.' || text.charAt(i) == ',') && i > from && i + 1 < to
                        && Character.isDigit(text.charAt(i + 1)))) {
            i++;
        }
        var digits = text.substring(from, i);
        int point = digits.indexOf('.');
        return point >= 0 && digits.indexOf('.', point + 1) > 0 ? from + point : i;
    }

    private Token chinese(int from, int to) {
        if (text.startsWith("百分之", from)) {
            int end = Numerals.chineseEnd(text, from + 3, Math.min(to, from + 12));
            int value = Numerals.chineseInt(text, from + 3, end);
            return value < 0 ? null : trailed(from, end, BigDecimal.valueOf(value), "%", to);
        }
        if (from > 0 && "第".indexOf(text.charAt(from - 1)) >= 0) {
            return null;
        }
        int end = Numerals.chineseEnd(text, from, Math.min(to, from + 12));
        int value = Numerals.chineseInt(text, from, end);
        if (end == from + 1 && value > 0 && text.startsWith("成以", end) && end < to) {
            return trailed(from, end + 1, BigDecimal.valueOf(value * 10L), "%", to);
        }
        return value < 2 ? null : withUnit(from, end, BigDecimal.valueOf(value), to, true);
    }

    private Token withUnit(int from, int numberEnd, BigDecimal value, int to, boolean chinese) {
        int end = numberEnd;
        if (end < to && (text.charAt(end) == '多' || text.charAt(end) == '余')) {
            end++;
        }
        var hit = Numerals.measures().startingAt(text, end, to);
        if (hit == null || chinese && ONLY_WITH_DIGITS.contains(hit.value()) || NO_UNIT.contains(hit.value())) {
            return null;
        }
        boolean phase = hit.value().equals("期") && hit.to() < to && Character.isIdeographic(text.charAt(hit.to()));
        return phase ? null : trailed(from, hit.to(), value, hit.value(), to);
    }

    private Token trailed(int from, int end, BigDecimal value, String unit, int to) {
        for (var trailer : TRAILERS) {
            if (text.startsWith(trailer, end) && end + trailer.length() <= to) {
                boolean most = trailer.equals("以内") || trailer.equals("以下") || trailer.equals("之内");
                return new Token(from, end + trailer.length(), value, unit, most);
            }
        }
        return new Token(from, end, value, unit, false);
    }
}
