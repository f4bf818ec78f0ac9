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

import org.yaodian.text.data.HeadNoun;
import org.yaodian.text.data.HeadNoun.Strength;
import org.yaodian.text.data.Nouns;
import org.yaodian.text.data.PhraseTable.Hit;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.grammar.Readings.Sign;
import org.yaodian.text.grammar.Readings.ThingReading;
import org.yaodian.text.structure.Nesting;
import org.yaodian.text.structure.Passage;

/** Finds the members of lists that share the head noun behind them: 政府采购、电子监察等重要信息系统. */
final class ListFinder {

    private static final int LONGEST_MEMBER = 20;
    private static final int LONGEST_BETWEEN = 18;
    private static final Pattern NO_MEMBERS = Pattern.compile(
            "(?:功能|方式|手段|要素|特点|内容|数据|信息|技术|服务|资源|方面|(?<!跨)部门|单位|作用|特色|环节|渠道|形式|标准|业务|机构|主体|人员|设备)"
                    + "(?:的|及其|为)");

    private final Passage passage;
    private final String text;
    private final Nesting nesting;
    private final NameBounds bounds;

    ListFinder(Passage passage, Nesting nesting, NameBounds bounds) {
        this.passage = passage;
        this.nesting = nesting;
        this.bounds = bounds;
        text = passage.text();
    }

    /** The members of a list before 等 and a shared head noun; empty when there is no list. */
    List<ThingReading> listBefore(Hit<HeadNoun> hit, int from, int to, int verbTo) {
        int etc = etcBefore(hit.from(), from);
        if (etc == -1) {
            return List.of();
        }
        int membersEnd = etc < 0 ? -etc - 1 : etc;
        etc = Math.abs(etc);
        var members = members(membersEnd, from, verbTo);
        if (members.size() < 2 || NO_MEMBERS.matcher(text.substring(etc + 1, hit.from())).find()) {
            return List.of();
        }
        var head = sharedHead(etc + 1, hit);
        boolean project = hit.value().strength() == Strength.PROJECT || bounds.isCivil(hit, members.get(0).from());
        return complete(members, head, project);
    }

    private int etcBefore(int headFrom, int from) {
        for (int i = headFrom - 1; i >= Math.max(from, headFrom - LONGEST_BETWEEN); i--) {
            char c = text.charAt(i);
            if (c == '等' && !bounds.isInsideWord(i)) {
                return i;
            }
            var breaker = Verbs.breakers().endingAt(text, from, i + 1);
            if (breaker != null && Verbs.table().get(breaker.value()) != null) {
                return -1;
            }
            if (bounds.isCounter(i + 1, from) && "0123456789".indexOf(text.charAt(i - 1)) < 0 && i - 2 > from
                    && text.lastIndexOf('、', i) > from) {
                return -i;
            }
            if ("，；。：、“”《》".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** 政府采购、电子监察和国资监管系统: a list without 等 whose members have no head noun of their own. */
    List<ThingReading> sharedWithoutEtc(Hit<HeadNoun> hit, int start, int from, int to, int verbTo) {
        if (start == from || hit.value().strength() != Strength.STRONG || verbTo <= from
                || "、和与及".indexOf(text.charAt(start - 1)) < 0
                        && text.substring(start, hit.from()).indexOf('和') < 0) {
            return List.of();
        }
        var members = members(hit.from(), from, verbTo);
        boolean bare = members.size() >= 3 && members.stream().limit(members.size() - 1L)
                .noneMatch(member -> Nouns.systems().endingAt(text, member.from(), member.to()) != null)
                && members.get(0).from() == bounds.skipModifiers(verbTo, hit.from());
        return bare ? complete(members, hit.value().word(), false) : List.of();
    }

    /** The members of a list that ends at a place, first to last. */
    private List<Extent> members(int end, int from, int verbTo) {
        var members = new ArrayList<Extent>();
        int memberEnd = end;
        int i = end;
        while (i >= from) {
            boolean edge = i == from || i == verbTo || "，；。：".indexOf(text.charAt(i - 1)) >= 0
                    || memberEnd - i > LONGEST_MEMBER * 2;
            boolean separator = !edge && (text.charAt(i - 1) == '、'
                    || "和与".indexOf(text.charAt(i - 1)) >= 0 && members.isEmpty() && memberEnd == end
                            && text.lastIndexOf('、', i) > Math.max(from, verbTo) && isConjunction(i - 1, end));
            if (nesting.depth(Math.min(i, text.length() - 1)) > 0 && !edge && !separator) {
                i--;
                continue;
            }
            if (edge || separator) {
                int start = bounds.nameStart(memberEnd, Math.max(from, i), verbTo);
                boolean opened = start > bounds.skipModifiers(i, memberEnd);
                member(edge || opened ? start : i, memberEnd, members);
                if (edge || opened) {
                    break;
                }
                memberEnd = i - 1;
            }
            i--;
        }
        return members;
    }

    private boolean isConjunction(int index, int end) {
        return end - index <= LONGEST_MEMBER && text.indexOf('、', index) < 0 | text.indexOf('、', index) > end;
    }

    private void member(int from, int to, List<Extent> members) {
        int start = from;
        int end = to;
        if (start < end && text.charAt(start) == '“' && text.charAt(end - 1) == '”') {
            start++;
            end--;
        }
        if (end - start >= 2 && end - start <= LONGEST_MEMBER) {
            members.add(0, new Extent(start, end));
        }
    }

    private String sharedHead(int from, Hit<HeadNoun> hit) {
        int start = from;
        int particle = text.lastIndexOf('的', hit.from() - 1);
        start = particle >= from ? particle + 1 : start;
        int i = start;
        while (i < hit.from()) {
            var modifier = Nouns.modifiers().startingAt(text, i, hit.from());
            boolean counter = bounds.isCounter(Math.min(i + 2, hit.from()), i);
            if (!counter && (modifier == null || modifier.value().word().equals("信息"))) {
                break;
            }
            i = counter ? i + 2 : modifier.to();
        }
        return passage.written(i, hit.to());
    }

    private List<ThingReading> complete(List<Extent> members, String head, boolean project) {
        var things = new ArrayList<ThingReading>();
        for (var member : members) {
            int end = bounds.withPhase(member.to(), text.length());
            var own = Nouns.systems().endingAt(text, member.from(), phaseless(member));
            var written = passage.written(member.from(), member.to());
            if (own != null && own.value().strength() == Strength.CIVIL && !Nouns.isInformational(written)) {
                continue;
            }
            if (own != null) {
                things.add(new ThingReading(extent(member.from(), Math.min(end, member.to())), written, written,
                        Sign.HEAD_NOUN));
            } else if (!project) {
                things.add(new ThingReading(extent(member.from(), member.to()), written + head, written,
                        Sign.SHARED_HEAD));
            }
        }
        return things;
    }

    private int phaseless(Extent member) {
        int end = member.to();
        return end - member.from() > 4 && text.charAt(end - 1) == '期' ? end - 2 : end;
    }

    private Extent extent(int from, int to) {
        return new Extent(passage.sourceStart(from), passage.sourceEnd(to));
    }
}
