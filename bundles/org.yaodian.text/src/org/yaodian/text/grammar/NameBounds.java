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

import org.yaodian.text.data.HeadNoun;
import org.yaodian.text.data.HeadNoun.Strength;
import org.yaodian.text.data.Nouns;
import org.yaodian.text.data.PhraseTable.Hit;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.data.Words;
import org.yaodian.text.structure.Nesting;

/** Finds where the name of a thing starts and ends around its head noun. */
final class NameBounds {

    private static final String STOPS = "，；。：、（）〔〕“”《》！？\u3000";
    private static final String PARTICLES = "在由将把对向为于从等以并";
    private static final int LONGEST_NAME = 28;
    private static final int LONGEST_QUOTE = 20;
    private static final Pattern COUNT = Pattern.compile("[0-9.百千万亿一二三四五六七八九十两几多余]+(?:次|个|台|套|家|项|座)");

    private final String text;
    private final Nesting nesting;

    NameBounds(String text, Nesting nesting) {
        this.text = text;
        this.nesting = nesting;
    }

    /** Where the name before a head noun starts. */
    int nameStart(int headFrom, int from, int verbTo) {
        int least = Math.max(from, headFrom - LONGEST_NAME);
        if (verbTo > from && verbTo <= headFrom) {
            least = Math.max(least, verbTo);
        }
        int i = headFrom;
        while (i > least) {
            char c = text.charAt(i - 1);
            int open = c == '）' || c == '”' ? nesting.openOf(i - 1) : -1;
            if (open >= least && c == '）') {
                i = open;
                continue;
            }
            if (open >= least && i < headFrom && i - open <= LONGEST_QUOTE) {
                return open;
            }
            if (isCounter(i, least)) {
                break;
            }
            if (STOPS.indexOf(c) >= 0 || c == '的' || c == '其' && i > 1 && text.charAt(i - 2) == '及'
                    || PARTICLES.indexOf(c) >= 0 && !isInsideWord(i - 1)
                    || (c == '和' || c == '与' || c == '及' || c == '或') && isJoint(i - 1, least)) {
                break;
            }
            var breaker = Verbs.breakers().endingAt(text, least, i);
            if (breaker != null && !isPartOfName(breaker.value(), i)) {
                break;
            }
            i--;
        }
        return skipModifiers(i, headFrom);
    }

    /** 重点 in 重点污染源在线监控系统. */
    private boolean isPartOfName(String word, int end) {
        var modifier = Nouns.modifiers().get(word);
        return modifier != null && !modifier.fits(text, end);
    }

    int skipModifiers(int start, int headFrom) {
        var count = COUNT.matcher(text).region(start, headFrom);
        int i = count.lookingAt() ? count.end() : start;
        while (i < headFrom && "和与及或".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        while (i < headFrom) {
            var modifier = Nouns.modifiers().startingAt(text, i, headFrom);
            if (modifier == null || !modifier.value().fits(text, modifier.to())) {
                break;
            }
            i = modifier.to();
        }
        var opener = Words.circumstances().startingAt(text, i, headFrom);
        boolean opens = opener != null && opener.value().length() > 1 && opener.to() < headFrom;
        return opens ? opener.to() : i;
    }

    /** Whether a numeral with its classifier ends here, as in 三大, 两级 or 200个. */
    boolean isCounter(int end, int least) {
        return end - 2 >= least && "大个级类项套座家批".indexOf(text.charAt(end - 1)) >= 0
                && "0123456789两二三四五六七八九十百多".indexOf(text.charAt(end - 2)) >= 0;
    }

    boolean isInsideWord(int index) {
        char c = text.charAt(index);
        char next = index + 1 < text.length() ? text.charAt(index + 1) : ' ';
        char previous = index > 0 ? text.charAt(index - 1) : ' ';
        return switch (c) {
            case '在' -> next == '线' || next == '职' || previous == '存' || previous == '现';
            case '对' -> next == '外' || next == '口' || next == '象' || previous == '应' || previous == '面';
            case '为' -> next == '民' || next == '农' || next == '企' || next == '老' || previous == '行';
            case '等' -> next == '级' || next == '保' || previous == '平' || previous == '高' || previous == '初'
                    || previous == '中';
            case '将' -> next == '军';
            case '以' -> "太上下内及".indexOf(next) >= 0;
            case '由' -> previous == '自';
            case '向' -> previous == '方' || next == '导' || previous == '面';
            case '于' -> false;
            case '从' -> next == '业';
            case '并' -> next == '网' || next == '联' || next == '购' || previous == '合' || previous == '兼';
            default -> false;
        };
    }

    /** Whether a conjunction joins two things, and not two words inside one name. */
    private boolean isJoint(int index, int least) {
        int end = text.charAt(index) == '及' && text.charAt(index - 1) == '以' ? index - 1 : index;
        return end != index || Nouns.systems().endingAt(text, least, end) != null
                || Nouns.works().endingAt(text, least, end) != null;
    }

    boolean isCivil(Hit<HeadNoun> hit, int start) {
        return hit.value().strength() == Strength.CIVIL && !Nouns.isInformational(text.substring(start, hit.to()));
    }

    /** 二期 and the like belong to the name. */
    int withPhase(int end, int to) {
        return end + 2 <= to && "一二三四".indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) == '期' ? end + 2 : end;
    }
}
