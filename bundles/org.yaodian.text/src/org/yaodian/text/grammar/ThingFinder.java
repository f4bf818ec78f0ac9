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
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.yaodian.text.data.HeadNoun;
import org.yaodian.text.data.HeadNoun.Strength;
import org.yaodian.text.data.Nouns;
import org.yaodian.text.data.PhraseTable.Hit;
import org.yaodian.text.data.Verbs;
import org.yaodian.text.data.Words;
import org.yaodian.text.grammar.Readings.Extent;
import org.yaodian.text.grammar.Readings.Sign;
import org.yaodian.text.grammar.Readings.ThingReading;
import org.yaodian.text.structure.Nesting;
import org.yaodian.text.structure.Passage;

/**
 * Finds systems. The name of a system is the noun phrase before a head noun such as 系统 or 平台; in a list the members
 * share the head noun behind it (推进政府采购、电子监察等重要信息系统建设).
 */
final class ThingFinder {

    private static final String STOPS = "，；。：、（）〔〕“”《》！？\u3000";
    private static final String PARTICLES = "在由将把对向为于从等以";
    private static final int LONGEST_NAME = 28;
    private static final int LONGEST_MEMBER = 20;
    private static final int LONGEST_BETWEEN = 18;

    private static final Pattern COUNT = Pattern.compile("[0-9.百千万亿一二三四五六七八九十两几多余]+(?:次|个|台|套|家|项|座)");
    private static final Pattern NO_MEMBERS = Pattern.compile(
            "(?:功能|方式|手段|要素|特点|内容|数据|信息|技术|服务|资源|方面|(?<!跨)部门|单位|作用|特色|环节|渠道|形式|标准|内容|业务|机构|主体|人员|设备)(?:的|及其|为)");

    private final Passage passage;
    private final String text;
    private final Nesting nesting;

    ThingFinder(Passage passage, Nesting nesting) {
        this.passage = passage;
        this.nesting = nesting;
        text = passage.text();
    }

    /** The systems of a clause; its main verb ends at {@code verbTo}. */
    List<ThingReading> systems(int from, int to, int verbTo) {
        var found = new ArrayList<ThingReading>();
        int i = from;
        while (i < to) {
            int title = text.charAt(i) == '《' ? nesting.closeOf(i) : -1;
            var hit = title < 0 ? headNounAt(i, to) : null;
            if (title > 0) {
                i = title;
            } else if (hit == null) {
                i++;
            }
            if (hit == null) {
                continue;
            }
            var list = listBefore(hit, from, to, verbTo);
            if (!list.isEmpty()) {
                list.forEach(thing -> add(found, thing));
            } else {
                single(hit, from, to, verbTo, found);
            }
            i = hit.to();
        }
        found.sort(Comparator.comparingInt(thing -> thing.extent().from()));
        return found;
    }

    /** The longest head noun at a place that fits there, or null. */
    private Hit<HeadNoun> headNounAt(int from, int to) {
        for (int limit = to; limit > from;) {
            var hit = Nouns.systems().startingAt(text, from, limit);
            if (hit == null) {
                return null;
            }
            boolean weak = hit.value().strength() != Strength.STRONG;
            if (hit.value().fits(text, hit.from(), hit.to()) && !isPrefixOfLonger(hit, to)
                    && (!weak || endsAt(hit.to(), to))) {
                return hit;
            }
            limit = hit.to() - 1;
        }
        return null;
    }

    /** 信息 系统 stands for itself, but 系统平台 and 平台系统 end in their last noun. */
    private boolean isPrefixOfLonger(Hit<HeadNoun> hit, int to) {
        int start = hit.to() + (hit.to() < to && text.charAt(hit.to()) == '”' ? 1 : 0);
        var next = Nouns.systems().startingAt(text, start, to);
        return next != null && next.value().fits(text, next.from(), next.to())
                && (next.value().strength() == Strength.STRONG || endsAt(next.to(), to));
    }

    private boolean endsAt(int index, int to) {
        return index >= to || Character.isDigit(text.charAt(index))
                || Nouns.tails().startingAt(text, index, text.length()) != null
                || "、，。；）”》：\u3000".indexOf(text.charAt(index)) >= 0;
    }

    private void single(Hit<HeadNoun> hit, int from, int to, int verbTo, List<ThingReading> found) {
        if (hit.from() > 0 && text.charAt(hit.from() - 1) == '”') {
            quoted(hit, found);
            return;
        }
        int start = nameStart(hit.from(), from, verbTo);
        boolean inQuotes = hit.to() < text.length() && text.charAt(hit.to()) == '”' && start > 0
                && text.charAt(start - 1) == '“';
        if (!inQuotes && (hit.value().strength() == Strength.PROJECT || isCivil(hit, start))) {
            return;
        }
        if (isPlural(start)) {
            return;
        }
        int end = withPhase(hit.to(), to);
        var shared = sharedWithoutEtc(hit, start, from, to, verbTo);
        if (!shared.isEmpty()) {
            shared.forEach(thing -> add(found, thing));
            return;
        }
        addNamed(start, end, hit.to(), inQuotes ? Sign.QUOTED : Sign.HEAD_NOUN, found);
    }

    /** 各部门办公系统 are many and none by name. */
    private boolean isPlural(int start) {
        return start > 0 && (text.charAt(start - 1) == '各' || start > 1 && text.startsWith("各类", start - 2)
                || start > 1 && text.startsWith("各级", start - 2));
    }

    private boolean isCivil(Hit<HeadNoun> hit, int start) {
        return hit.value().strength() == Strength.CIVIL && !Nouns.isInformational(text.substring(start, hit.from()));
    }

    /** 二期 and the like belong to the name. */
    private int withPhase(int end, int to) {
        return end + 2 <= to && "一二三四".indexOf(text.charAt(end)) >= 0 && text.charAt(end + 1) == '期' ? end + 2 : end;
    }

    private void addNamed(int start, int end, int headEnd, Sign sign, List<ThingReading> found) {
        var name = passage.written(start, end).replaceAll("[“”\"]", "");
        if (end - start >= 3 && !Nouns.isGeneric(text.substring(start, headEnd)) && !isOnlyModifier(start, headEnd)) {
            add(found, new ThingReading(extent(start, end), name, name, sign));
        }
    }

    private boolean isOnlyModifier(int start, int end) {
        int i = start;
        while (i < end) {
            var modifier = Nouns.modifiers().startingAt(text, i, end);
            if (modifier == null) {
                return Nouns.isGeneric(text.substring(i, end));
            }
            i = modifier.to();
        }
        return true;
    }

    private static void add(List<ThingReading> found, ThingReading thing) {
        boolean covered = found.stream().anyMatch(other -> other.extent().from() <= thing.extent().from()
                && thing.extent().to() <= other.extent().to());
        if (!covered) {
            found.removeIf(other -> thing.extent().from() <= other.extent().from()
                    && other.extent().to() <= thing.extent().to());
            found.add(thing);
        }
    }

    /** “管理通”、“培训通”工程: quoted names before one head noun. */
    private void quoted(Hit<HeadNoun> hit, List<ThingReading> found) {
        int close = hit.from() - 1;
        while (close > 0 && text.charAt(close) == '”') {
            int open = nesting.openOf(close);
            if (open < 0 || close - open < 2 || close - open > LONGEST_NAME) {
                return;
            }
            var inner = passage.written(open + 1, close);
            if (inner.chars().noneMatch(Character::isIdeographic)) {
                return;
            }
            var name = inner.endsWith(hit.value().word()) ? inner : inner + hit.value().word();
            var extent = extent(open + 1, close);
            found.removeIf(other -> other.extent().equals(extent));
            add(found, new ThingReading(extent, name, inner, Sign.QUOTED));
            close = open > 0 && "、和与及".indexOf(text.charAt(open - 1)) >= 0 ? open - 2 : -1;
        }
    }

    /** Where the name before a head noun starts. */
    private int nameStart(int headFrom, int from, int verbTo) {
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
            if (open >= least && i < headFrom && i - open <= LONGEST_MEMBER) {
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
            if (breaker != null) {
                break;
            }
            i--;
        }
        return skipModifiers(i, headFrom);
    }

    /** Whether a numeral with its classifier ends here, as in 三大, 两级 or 200个. */
    private boolean isCounter(int end, int least) {
        return end - 2 >= least && "大个级类项套座家批".indexOf(text.charAt(end - 1)) >= 0
                && "0123456789两二三四五六七八九十百多".indexOf(text.charAt(end - 2)) >= 0;
    }

    private boolean isInsideWord(int index) {
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
            default -> false;
        };
    }

    private int skipModifiers(int start, int headFrom) {
        var count = COUNT.matcher(text).region(start, headFrom);
        int i = count.lookingAt() ? count.end() : start;
        while (i < headFrom && "和与及或".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        while (i < headFrom) {
            var modifier = Nouns.modifiers().startingAt(text, i, headFrom);
            if (modifier == null || modifier.value().equals("信息") || modifier.value().equals("国家")
                    || modifier.value().equals("国家级") || modifier.value().equals("重点")
                            && text.startsWith("重点人", i)) {
                break;
            }
            i = modifier.to();
        }
        var opener = Words.circumstances().startingAt(text, i, headFrom);
        boolean opens = opener != null && opener.value().length() > 1 && opener.to() < headFrom;
        return opens ? opener.to() : i;
    }

    /** Whether a conjunction joins two things, and not two words inside one name. */
    private boolean isJoint(int index, int least) {
        int end = text.charAt(index) == '及' && text.charAt(index - 1) == '以' ? index - 1 : index;
        return end != index || Nouns.systems().endingAt(text, least, end) != null
                || Nouns.works().endingAt(text, least, end) != null;
    }

    /** The members of a list before 等 and a shared head noun; empty when there is no list. */
    private List<ThingReading> listBefore(Hit<HeadNoun> hit, int from, int to, int verbTo) {
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
        boolean project = hit.value().strength() == Strength.PROJECT || isCivil(hit, members.get(0).from());
        return complete(members, head, project);
    }

    private int etcBefore(int headFrom, int from) {
        for (int i = headFrom - 1; i >= Math.max(from, headFrom - LONGEST_BETWEEN); i--) {
            char c = text.charAt(i);
            if (c == '等' && !isInsideWord(i)) {
                return i;
            }
            var breaker = Verbs.breakers().endingAt(text, from, i + 1);
            if (breaker != null && Verbs.table().get(breaker.value()) != null) {
                return -1;
            }
            if (isCounter(i + 1, from) && "0123456789".indexOf(text.charAt(i - 1)) < 0 && i - 2 > from
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
    private List<ThingReading> sharedWithoutEtc(Hit<HeadNoun> hit, int start, int from, int to, int verbTo) {
        if (start == from || hit.value().strength() != Strength.STRONG || verbTo <= from
                || "、和与及".indexOf(text.charAt(start - 1)) < 0
                        && text.substring(start, hit.from()).indexOf('和') < 0) {
            return List.of();
        }
        var members = members(hit.from(), from, verbTo);
        boolean bare = members.size() >= 3 && members.stream().limit(members.size() - 1L)
                .noneMatch(member -> Nouns.systems().endingAt(text, member.from(), member.to()) != null)
                && members.get(0).from() == skipModifiers(verbTo, hit.from());
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
                int start = nameStart(memberEnd, Math.max(from, i), verbTo);
                boolean opened = start > skipModifiers(i, memberEnd);
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
            boolean counter = isCounter(Math.min(i + 2, hit.from()), i);
            if (!counter && (modifier == null || modifier.value().equals("信息"))) {
                break;
            }
            i = counter ? i + 2 : modifier.to();
        }
        return passage.written(i, hit.to());
    }

    private List<ThingReading> complete(List<Extent> members, String head, boolean project) {
        var things = new ArrayList<ThingReading>();
        for (var member : members) {
            int end = withPhase(member.to(), text.length());
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
