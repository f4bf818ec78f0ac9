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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yaodian.text.Candidate;
import org.yaodian.text.ImportDraft;

@SuppressWarnings("nls")
class PlaceTest {

    private final ImportDraft draft = Drafts.read("""
            2009年工作要点
            一、甲
            1. 建设甲甲。
            2. 建设乙乙。
            3. 建设丙丙。
            二、乙
            1. 建设丁丁。
            """);
    private final Review review = new Review(draft);
    private final Candidate first = Drafts.named(draft, "甲甲");
    private final Candidate second = Drafts.named(draft, "乙乙");
    private final Candidate third = Drafts.named(draft, "丙丙");
    private final Candidate chapter = draft.roots().getLast();

    /** The tree in one line: a(b,c). */
    private String tree() {
        return tree(draft.roots());
    }

    private static String tree(List<Candidate> candidates) {
        return candidates.stream()
                .map(one -> one.name().substring(one.name().length() - 1)
                        + (one.children().isEmpty() ? "" : "(" + tree(one.children()) + ")"))
                .collect(Collectors.joining(","));
    }

    private String moved(Place place, Candidate... candidates) {
        assertTrue(place.takes(List.of(candidates)));
        review.move(List.of(candidates), place);
        return tree();
    }

    @Test
    void upAndDownChangeTheOrderOfSiblings() {
        assertEquals("甲(乙,甲,丙),乙(丁)", moved(Place.beside(draft, List.of(second), -1).orElseThrow(), second));
        assertEquals("甲(甲,乙,丙),乙(丁)", moved(Place.beside(draft, List.of(second), 1).orElseThrow(), second));
        assertEquals("甲(丙,甲,乙),乙(丁)",
                moved(Place.beside(draft, List.of(first, second), 1).orElseThrow(), first, second));
    }

    @Test
    void siblingsEndAtBothEnds() {
        assertTrue(Place.beside(draft, List.of(first), -1).isEmpty());
        assertTrue(Place.beside(draft, List.of(third), 1).isEmpty());
        assertTrue(Place.inside(draft, List.of(first)).isEmpty());
        assertTrue(Place.outside(draft, List.of(chapter)).isEmpty());
    }

    @Test
    void inAndOutChangeTheParent() {
        assertEquals("甲(甲(乙,丙)),乙(丁)",
                moved(Place.inside(draft, List.of(second, third)).orElseThrow(), second, third));
        assertEquals("甲(甲(丙),乙),乙(丁)", moved(Place.outside(draft, List.of(second)).orElseThrow(), second));
    }

    @Test
    void whatIsNotSideBySideMovesByDraggingOnly() {
        assertTrue(Place.beside(draft, List.of(first, third), 1).isEmpty());
        assertEquals("甲(乙),乙(甲,丙,丁)", moved(new Place(chapter, chapter.children().getFirst()), first, third));
    }

    @Test
    void aPlaceBeforeSomethingThatMovesToo() {
        assertEquals("甲(甲,乙,丙),乙(丁)", moved(new Place(first.parent(), second), first, second));
    }

    @Test
    void nothingGoesIntoItselfOrWhereItsKindMayNotStand() {
        assertFalse(new Place(chapter, null).takes(List.of(chapter)));
        assertFalse(new Place(first, null).takes(List.of(chapter)));
        assertFalse(new Place(null, null).takes(List.of()));
    }

    @Test
    void whatStandsInAnotherGoesWithIt() {
        assertEquals(List.of(first.parent()), review.outermost(List.of(second, first.parent(), first)));
    }

    @Test
    void theEdgesOfARowStandForThePlacesBesideItAndItsMiddleForInside() {
        assertEquals(new Place(first.parent(), first), CandidateDrag.placeAt(review, List.of(third), first, 0.1));
        assertEquals(new Place(first, null), CandidateDrag.placeAt(review, List.of(third), first, 0.5));
        assertEquals(new Place(first.parent(), second), CandidateDrag.placeAt(review, List.of(third), first, 0.9));
    }

    @Test
    void aRowThatTakesNothingInsideOffersThePlacesBesideIt() {
        assertEquals(new Place(null, chapter),
                CandidateDrag.placeAt(review, List.of(first.parent()), chapter, 0.1));
        assertNull(CandidateDrag.placeAt(review, List.of(first.parent()), first, 0.5));
        assertNull(CandidateDrag.placeAt(review, List.of(first), first, 0.5));
    }
}
