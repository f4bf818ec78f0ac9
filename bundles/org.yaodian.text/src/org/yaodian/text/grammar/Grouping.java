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

import org.yaodian.text.grammar.Piece.Kind;

/** Puts the pieces of a sentence together to tasks. */
final class Grouping {

    /**
     * The pieces of one task.
     *
     * @param pieces the pieces in order
     * @param main   the one with the governing verb
     */
    record Group(List<Piece> pieces, Piece main) {}

    private static final int LONGEST_SUBJECT = 8;

    private Grouping() {
    }

    /** The tasks of a sentence; with {@code always} at least one, unless it only announces or compares. */
    static List<Group> of(List<Piece> pieces, boolean always) {
        var all = promoted(pieces, always);
        var groups = new ArrayList<Group>();
        var waiting = new ArrayList<Piece>();
        for (int i = 0; i < all.size(); i++) {
            var piece = all.get(i);
            boolean late = piece.kind() == Kind.CIRCUMSTANCE && piece.head() != null
                    && !HeadFinder.isOutcome(piece.head()) && !hasAction(all, i + 1);
            late |= i == 0 && piece.kind() == Kind.OTHER && piece.head() != null
                    && piece.head().from() - piece.from() <= LONGEST_SUBJECT;
            boolean starts = piece.kind() == Kind.ACTION || piece.kind() == Kind.FURTHER || late
                    || piece.kind() == Kind.OUTCOME && groups.isEmpty();
            boolean forward = (piece.kind() == Kind.CIRCUMSTANCE || piece.kind() == Kind.INTRODUCTION
                    || piece.kind() == Kind.PARTS && isBeforeAction(all, i)) && hasAction(all, i + 1);
            if (starts) {
                var main = late || piece.kind() == Kind.FURTHER ? piece.as(Kind.ACTION) : piece;
                waiting.add(main);
                groups.add(new Group(new ArrayList<>(waiting), main));
                waiting.clear();
            } else if (forward || groups.isEmpty()) {
                waiting.add(piece);
            } else {
                groups.get(groups.size() - 1).pieces().addAll(waiting);
                waiting.clear();
                groups.get(groups.size() - 1).pieces().add(piece);
            }
        }
        if (!groups.isEmpty()) {
            groups.get(groups.size() - 1).pieces().addAll(waiting);
        }
        return groups;
    }

    private static boolean isBeforeAction(List<Piece> pieces, int index) {
        return index + 1 < pieces.size() && pieces.get(index + 1).kind() == Kind.ACTION && index == 0;
    }

    private static boolean hasAction(List<Piece> pieces, int from) {
        return pieces.stream().skip(from).anyMatch(piece -> piece.kind() == Kind.ACTION);
    }

    /** Without any action a circumstance with a verb, and then any words of an item, take its place. */
    private static List<Piece> promoted(List<Piece> pieces, boolean always) {
        if (pieces.stream().anyMatch(piece -> piece.kind() == Kind.ACTION || piece.kind() == Kind.FURTHER
                || piece.kind() == Kind.OUTCOME)) {
            return pieces;
        }
        var result = new ArrayList<>(pieces);
        for (int i = 0; i < result.size(); i++) {
            boolean verbal = result.get(i).kind() == Kind.CIRCUMSTANCE || result.get(i).kind() == Kind.OTHER
                    || result.get(i).kind() == Kind.TARGET
                            && !HeadFinder.isOutcome(result.get(i).head());
            if (verbal && result.get(i).head() != null) {
                result.set(i, result.get(i).as(Kind.ACTION));
                return result;
            }
        }
        for (int i = 0; always && i < result.size(); i++) {
            if (result.get(i).kind() == Kind.OTHER && result.get(i).to() - result.get(i).from() >= 3) {
                result.set(i, result.get(i).as(Kind.ACTION));
                return result;
            }
        }
        return result;
    }
}
