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

import org.yaodian.text.data.Comparisons;
import org.yaodian.text.data.PhraseTable;
import org.yaodian.text.data.Verb.Role;
import org.yaodian.text.data.Words;
import org.yaodian.text.grammar.Piece.Kind;
import org.yaodian.text.structure.Nesting;
import org.yaodian.text.structure.Passage;

/** Cuts a sentence at its commas and tells what each piece does. */
final class PieceReader {

    private static final Pattern COUNT = Pattern.compile("[0-9.]+\\S{1,3}|使用|运行|任务|工作");
    private static final Pattern MONEY = Pattern
            .compile("[^，；《》0-9]{0,12}(?:投资|产值|销售|税收|收入|增加值|工业总产值|财政)[^，；]{0,12}?[0-9]");

    private final Passage passage;
    private final String text;
    private final Nesting nesting;
    private final HeadFinder heads;
    private final LateHeadFinder lateHeads;
    private final TargetReader targets;
    private final AnnotationReader annotations;

    PieceReader(Passage passage, Nesting nesting, TimeReader times, TargetReader targets,
            AnnotationReader annotations) {
        this.passage = passage;
        this.nesting = nesting;
        this.targets = targets;
        this.annotations = annotations;
        text = passage.text();
        heads = new HeadFinder(text, nesting, times);
        lateHeads = new LateHeadFinder(text, nesting, heads);
    }

    /** The pieces of a sentence. */
    List<Piece> pieces(int from, int to) {
        var pieces = new ArrayList<Piece>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean cut = i == to || (text.charAt(i) == '，' || text.charAt(i) == '：' || text.charAt(i) == Passage.GAP)
                    && nesting.isTop(i);
            if (cut) {
                if (i > start) {
                    pieces.add(piece(start, i, i < to && text.charAt(i) == '：'));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private Piece piece(int from, int to, boolean colon) {
        if (colon && isIntroduction(from, to)) {
            return new Piece(from, to, Kind.INTRODUCTION, null);
        }
        if (to - from >= 4 && to - from < 80 && RolePhrases.roles(stripped(from, to), false).size() > 0) {
            return new Piece(from, to, Kind.PARTS, null);
        }
        var direct = heads.direct(from, to);
        boolean target = targets.isTarget(from, to);
        boolean intransitive = target && (targets.isIntransitive(from, to)
                && !(direct != null && Words.countVerbs().get(direct.verb().word()) != null && reaches(from, to))
                || direct != null && Comparisons.table().get(direct.verb().word()) != null);
        boolean money = direct != null && direct.verb().rung() == 10
                && MONEY.matcher(text).region(direct.to(), to).lookingAt();
        if (money) {
            return new Piece(from, to, Kind.TARGET, null);
        }
        if (direct != null && !(target && direct.verb().role() == Role.OUTCOME) && !intransitive) {
            return new Piece(from, to, kindOf(direct, from, to), direct);
        }
        var timed = direct == null && !target ? heads.behindTime(from, to) : null;
        if (timed != null) {
            return new Piece(from, to, Kind.ACTION, timed);
        }
        var later = !target ? lateHeads.behindPhrase(from, to) : intransitive ? null : lateHeads.behindModal(from, to);
        if (later == null && direct == null && !target && targets.isCounted(from, to)) {
            return new Piece(from, to, Kind.TARGET, null);
        }
        if (target && (later == null || later.verb().role() == Role.OUTCOME)) {
            boolean compares = direct != null && Comparisons.table().get(direct.verb().word()) != null;
            return new Piece(from, to, Kind.TARGET, compares ? null : direct);
        }
        var opener = Words.circumstances().startingAt(text, heads.skipAdverbs(from, to), to);
        boolean closed = Words.localizers().endingAt(text, from, to) != null;
        if (later != null && !(opener != null && (closed || isOnlyMeans(opener, later)))) {
            return new Piece(from, to, kindOf(later, from, to), later);
        }
        if (opener != null) {
            return new Piece(from, to, Kind.CIRCUMSTANCE, later);
        }
        var last = heads.atEnd(from, to);
        if (last == null) {
            var unknown = heads.unknown(from, to);
            return unknown == null ? new Piece(from, to, Kind.OTHER, lateHeads.anywhere(from, to))
                    : new Piece(from, to, Kind.ACTION, unknown);
        }
        boolean bare = heads.skipAdverbs(from, to) >= last.from();
        return new Piece(from, to, bare ? Kind.OUTCOME : Kind.ACTION, last);
    }

    private String stripped(int from, int to) {
        return text.substring(from, to);
    }

    private boolean reaches(int from, int to) {
        return text.substring(from, to).matches(".*(?:超过|达到|突破|达|超)(?:约|近)?[0-9].*");
    }

    private boolean isIntroduction(int from, int to) {
        var words = text.substring(from, to);
        return words.matches(".*(?:以下|如下|下列|包括|方面|工作|任务|重点|措施|内容|目标|即|为|是|抓好|做好|突出)$")
                && to - from < 40 || words.matches(".*(?:以下|下列|[几两三四五六七八九十\\d]+[个项]).*") && to - from < 40;
    }

    /** 通过实施… and 围绕加快… say by what means; in 依托高校举办… the verb behind the means is what is done. */
    private boolean isOnlyMeans(PhraseTable.Hit<String> opener, Head later) {
        return heads.skipAdverbs(opener.to(), later.from()) >= later.from();
    }

    private Kind kindOf(Head head, int from, int to) {
        boolean and = text.startsWith("并", from) || text.startsWith("从而", from) || text.startsWith("进而", from);
        boolean timed = head.direct() && head.verb().rung() == 10 && heads.isTimed(from, head.from());
        if (head.verb().role() == Role.OUTCOME && !timed || and && (head.to() - from < 2 || !head.direct())
                || isBare(head, from, to)) {
            return Kind.OUTCOME;
        }
        return and ? Kind.FURTHER : Kind.ACTION;
    }

    /** 8月底前完成 and 年底前上线运行 say when the task before is done. */
    private boolean isBare(Head head, int from, int to) {
        return (head.to() == to || COUNT.matcher(text).region(head.to(), to).matches())
                && (head.from() > from || to - from <= 6) && head.direct()
                && (head.verb().rung() >= 9 || head.verb().rung() == 4);
    }

    HeadFinder heads() {
        return heads;
    }
}
