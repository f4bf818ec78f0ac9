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

import org.yaodian.text.data.Nouns;
import org.yaodian.text.data.Verb.Role;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.data.Words;
import org.yaodian.text.structure.Nesting;

/** Finds the governing verb of a clause behind its subject, its object or a phrase of place or means. */
final class LateHeadFinder {

    private static final String[] MODALS = {"要", "应", "应当", "须", "需", "需要", "将", "负责", "牵头", "抓紧", "已"};
    private static final String NOUN_SIGNS = "的、和与及等，）”为";
    private static final Pattern SHORT_UNIT = Pattern.compile("[市省区县州][局厅委办]");
    private static final Pattern SUBJECT = Pattern
            .compile("[\\u4e00-\\u9fa5]{1,16}(?:局|委|办|办公室|领导小组|委员会|政府|部门|单位|公司)");
    private static final Pattern TOGETHER = Pattern.compile(
            "(?:与|和|会同|联合|配合|协助|协同).{1,12}(?:局|委|办|厅|队|部门|公司|中心|政府|单位|协会)(?:联合|共同)?");
    private static final int LONGEST_SUBJECT = 24;
    private static final int LONGEST_PHRASE = 200;
    private static final int LONGEST_FINAL = 10;

    private final String text;
    private final Nesting nesting;
    private final HeadFinder heads;

    LateHeadFinder(String text, Nesting nesting, HeadFinder heads) {
        this.text = text;
        this.nesting = nesting;
        this.heads = heads;
    }

    /** The verb behind a subject (各区县要…) or behind a phrase of place or means (在…行业启动…), or null. */
    Head behindPhrase(int from, int to) {
        var modal = behindModal(from, to);
        if (modal != null) {
            return modal;
        }
        var carried = carriedOut(from, to);
        if (carried != null) {
            return carried;
        }
        int begin = heads.skipAdverbs(from, to);
        if (begin >= to - 2) {
            return null;
        }
        if (begin > from && "将把".indexOf(text.charAt(begin - 1)) >= 0) {
            begin--;
        }
        char first = text.charAt(begin);
        if (first == '将' || first == '把') {
            return behindObject(begin, to);
        }
        int start = begin + 1;
        if (first == '以') {
            int equal = text.indexOf('为', begin);
            if (equal > begin && equal < to && to - equal <= 7) {
                return null;
            }
            start = equal > begin && equal < to ? equal + 3 : start;
        }
        boolean phrase = Words.circumstances().startingAt(text, begin, to) != null
                || Words.circumstances().startingAt(text, from, to) != null;
        for (int i = start; i < Math.min(to - 1, start + LONGEST_PHRASE); i++) {
            if (!nesting.isTop(i) || !nesting.isTop(i - 1)) {
                continue;
            }
            boolean localized = Words.localizers().endingAt(text, from, i) != null || isBehindUnit(from, i);
            if (localized || phrase) {
                var head = heads.verbAt(localized ? heads.skipAdverbs(i, to) : i, to);
                boolean thing = head != null && phrase && head.verb().role() == Role.ACTION
                        && head.to() + 4 <= to && Nouns.systems().endingAt(text, head.to() + 2, to) != null;
                boolean end = head != null && head.to() == to && localized && head.verb().rung() >= 4;
                if (head != null && (end || isVerbHere(head, to) || localized && isFor(head.to(), to))
                        && (localized || thing || Verbs.breakers().get(head.verb().word()) != null)) {
                    return new Head(head.from(), head.to(), head.verb(), false);
                }
            }
        }
        return null;
    }

    /** 将…纳入…: the last verb that can hardly be a noun. */
    private Head behindObject(int from, int to) {
        for (int i = to - 3; i > Math.max(from, to - LONGEST_PHRASE); i--) {
            var head = nesting.isTop(i) ? heads.verbAt(i, to) : null;
            if (head != null && head.from() == i && Verbs.breakers().get(head.verb().word()) != null) {
                return new Head(head.from(), head.to(), head.verb(), false);
            }
        }
        return null;
    }

    /** The verb in 对…进行督查, or null. */
    private Head carriedOut(int from, int to) {
        int word = text.substring(from, Math.min(to, from + LONGEST_PHRASE)).indexOf("进行") + from;
        if (word <= from || word + 2 >= to) {
            return null;
        }
        var behind = heads.verbAt(heads.skipAdverbs(word + 2, to), to);
        var head = behind != null ? behind : heads.nominal(word + 2, to);
        return head == null || head.verb().role() == Role.OUTCOME ? null
                : new Head(head.from(), head.to(), head.verb(), false);
    }

    /** The verb behind a subject and a modal verb, or null. */
    Head behindModal(int from, int to) {
        int limit = Math.min(to, from + LONGEST_SUBJECT);
        for (int i = from + 1; i < limit; i++) {
            if (!nesting.isTop(i)) {
                return null;
            }
            if (isSubject(from, i)) {
                var head = heads.direct(i, to);
                if (head != null && head.to() < to && !Verbs.nominal().contains(head.verb().word())) {
                    return new Head(head.from(), head.to(), head.verb(), false);
                }
            }
            for (var modal : MODALS) {
                if (text.startsWith(modal, i) && i + modal.length() < to) {
                    int behind = i + modal.length();
                    var head = "把将".indexOf(text.charAt(behind)) >= 0 ? behindObject(behind, to)
                            : heads.direct(behind, to);
                    if (head != null && head.verb().role() != Role.FINAL
                            && (head.to() < to || head.to() - i <= LONGEST_FINAL) && !isInsideWord(from, i, modal)) {
                        return new Head(head.from(), head.to(), head.verb(), false);
                    }
                }
            }
        }
        return null;
    }

    /** The first verb that can hardly be a noun, behind a subject of whatever form (市、区两级建立…), or null. */
    Head anywhere(int from, int to) {
        for (int i = from + 2; i < Math.min(to - 3, from + LONGEST_SUBJECT); i++) {
            var head = nesting.isTop(i) ? heads.verbAt(i, to) : null;
            if (head != null && head.verb().role() == Role.ACTION && isVerbHere(head, to)
                    && Verbs.breakers().get(head.verb().word()) != null) {
                return new Head(head.from(), head.to(), head.verb(), false);
            }
        }
        return null;
    }

    private boolean isSubject(int from, int end) {
        return end - from == 2 && SHORT_UNIT.matcher(text).region(from, end).matches()
                || end - from >= 3 && "市省区县各有相".indexOf(text.charAt(from)) >= 0
                        && SUBJECT.matcher(text).region(from, end).matches();
    }

    /** Whether a unit that takes part ends here (配合市消防支队排查…). */
    private boolean isBehindUnit(int from, int index) {
        return index - from <= LONGEST_SUBJECT && TOGETHER.matcher(text).region(from, index).matches();
    }

    private boolean isInsideWord(int from, int index, String modal) {
        return modal.equals("要") && index > from && "主重需必首".indexOf(text.charAt(index - 1)) >= 0
                || modal.equals("应") && index > from && "响适反相供对".indexOf(text.charAt(index - 1)) >= 0
                || modal.equals("需") && index > from && "所急".indexOf(text.charAt(index - 1)) >= 0;
    }

    /** 为农 and 为民 start a name, as in 新建为农综合信息服务站. */
    private boolean isFor(int from, int to) {
        return from + 4 < to && text.charAt(from) == '为' && "农民老企".indexOf(text.charAt(from + 1)) >= 0;
    }

    private boolean isVerbHere(Head head, int to) {
        return head.to() + 1 < to && NOUN_SIGNS.indexOf(text.charAt(head.to())) < 0;
    }
}
