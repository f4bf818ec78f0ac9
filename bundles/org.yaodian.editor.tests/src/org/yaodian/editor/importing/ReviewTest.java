/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.model.ElementKind;
import org.yaodian.text.Candidate;
import org.yaodian.text.ImportDraft;

@SuppressWarnings("nls")
class ReviewTest {

    private final ImportDraft draft = Drafts.small();
    private final Review review = new Review(draft);
    private final Candidate task = Drafts.named(draft, "推进政务外网");

    /** The changes a person can make, by name. */
    static Stream<String> changes() {
        return Stream.of("reject", "retype", "rename", "split", "join", "move");
    }

    private void change(String name) {
        switch (name) {
            case "reject" -> review.setAccepted(List.of(task.parent()), false);
            case "retype" -> review.retype(List.of(task), ElementKind.EVENT);
            case "rename" -> review.rename(task, "建设政务外网");
            case "split" -> review.split(task, task.anchors().getFirst().offset() + 4);
            case "join" -> review.join(List.of(task, Drafts.named(draft, "完善电子口岸")));
            case "move" -> review.move(List.of(task), new Place(Drafts.named(draft, "发展电子政务"), null));
            default -> throw new IllegalArgumentException(name);
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsTakenBackAndMadeAgain(String name) {
        String before = Drafts.picture(draft);
        change(name);
        String after = Drafts.picture(draft);
        assertNotEquals(before, after);
        review.undo();
        assertEquals(before, Drafts.picture(draft));
        review.redo();
        assertEquals(after, Drafts.picture(draft));
    }

    @Test
    void whatWasUndoneIsForgottenAfterAnotherChange() {
        review.rename(task, "甲");
        review.undo();
        review.rename(task, "乙");
        assertFalse(review.canRedo());
        assertTrue(review.canUndo());
    }

    @Test
    void anEmptyOrEqualNameIsNoChange() {
        review.rename(task, "  ");
        review.rename(task, task.name());
        assertFalse(review.canUndo());
    }

    @Test
    void rejectingAChapterRejectsWhatStandsInIt() {
        int all = review.rows().all().size();
        review.setAccepted(List.of(task.parent()), false);
        assertFalse(task.accepted());
        assertEquals(all, review.rows().accepted() + review.rows().rejected());
        review.setAccepted(List.of(task), true);
        assertTrue(task.parent().accepted());
    }

    @Test
    void aCandidateIsSplitOnlyInsideAnAnchor() {
        var anchor = task.anchors().getFirst();
        assertFalse(Review.canSplit(task, anchor.offset()));
        assertTrue(Review.canSplit(task, anchor.offset() + 1));
        assertFalse(Review.canSplit(task, anchor.end()));
        assertFalse(Review.canSplit(null, anchor.offset() + 1));
    }

    @Test
    void onlyCandidatesOfOneKindBesideEachOtherAreJoined() {
        var other = Drafts.named(draft, "完善电子口岸");
        assertTrue(Review.canJoin(List.of(task, other)));
        assertFalse(Review.canJoin(List.of(task)));
        assertFalse(Review.canJoin(List.of(task, task.parent())));
    }

    @Test
    void aTaskInAChapterBecomesAnythingThatMayStandThere() {
        assertTrue(Review.canRetype(task, ElementKind.POLICY) || !task.children().isEmpty());
        assertFalse(Review.canRetype(task, ElementKind.TASK));
        assertFalse(Review.canRetype(task.parent(), ElementKind.TARGET));
    }

    @Test
    void theNextUncertainCandidateGoesRound() {
        var uncertain = review.rows().all().stream().filter(ReviewRows::isUncertain).toList();
        var first = review.nextUncertain(null, 1);
        assertEquals(uncertain.isEmpty() ? null : uncertain.getFirst(), first.orElse(null));
        if (!uncertain.isEmpty()) {
            assertEquals(first, review.nextUncertain(uncertain.getLast(), 1));
            assertEquals(uncertain.getLast(), review.nextUncertain(first.get(), -1).orElseThrow());
        }
    }

    @Test
    void theFilterKeepsTheChaptersOfWhatIsUncertain() {
        review.setOnlyUncertain(true);
        var rows = review.rows();
        rows.roots().forEach(root -> assertTrue(ReviewRows.isUncertain(root) || !rows.childrenOf(root).isEmpty()));
        assertEquals(draft.candidates().size(), rows.all().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anySeriesOfChangesIsTakenBack(long seed) {
        var random = new Random(seed);
        String before = Drafts.picture(draft);
        for (int i = 0; i < 40; i++) {
            var all = draft.candidates();
            var one = all.get(random.nextInt(all.size()));
            switch (random.nextInt(5)) {
                case 0 -> review.setAccepted(List.of(one), random.nextBoolean());
                case 1 -> review.retype(List.of(one),
                        ElementKind.values()[random.nextInt(ElementKind.values().length)]);
                case 2 -> review.rename(one, "名称" + i);
                case 3 -> one.anchors().stream().filter(anchor -> anchor.length() > 1).findFirst()
                        .ifPresent(anchor -> review.split(one, anchor.offset() + anchor.length() / 2));
                default -> joinWithNeighbour(all, one);
            }
        }
        while (review.canUndo()) {
            review.undo();
        }
        assertEquals(before, Drafts.picture(draft), "seed " + seed);
    }

    private void joinWithNeighbour(List<Candidate> all, Candidate one) {
        var pair = List.of(one, all.get((all.indexOf(one) + 1) % all.size()));
        if (Review.canJoin(pair)) {
            review.join(pair);
        }
    }
}
