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

import org.yaodian.text.data.HeadNoun;
import org.yaodian.text.data.HeadNoun.Strength;
import org.yaodian.text.data.Nouns;
import org.yaodian.text.data.PhraseTable.Hit;
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

    private static final int LONGEST_NAME = 28;

    private final Passage passage;
    private final String text;
    private final Nesting nesting;
    private final NameBounds bounds;
    private final ListFinder lists;

    ThingFinder(Passage passage, Nesting nesting) {
        this.passage = passage;
        this.nesting = nesting;
        text = passage.text();
        bounds = new NameBounds(text, nesting);
        lists = new ListFinder(passage, nesting, bounds);
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
            var list = lists.listBefore(hit, from, to, verbTo);
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
        int start = bounds.nameStart(hit.from(), from, verbTo);
        boolean inQuotes = hit.to() < text.length() && text.charAt(hit.to()) == '”' && start > 0
                && text.charAt(start - 1) == '“';
        if (!inQuotes && (hit.value().strength() == Strength.PROJECT || bounds.isCivil(hit, start))) {
            return;
        }
        if (isPlural(start)) {
            return;
        }
        int end = bounds.withPhase(hit.to(), to);
        var shared = lists.sharedWithoutEtc(hit, start, from, to, verbTo);
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

    private Extent extent(int from, int to) {
        return new Extent(passage.sourceStart(from), passage.sourceEnd(to));
    }
}
