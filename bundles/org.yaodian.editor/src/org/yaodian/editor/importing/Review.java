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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.yaodian.model.Containment;
import org.yaodian.model.ElementKind;
import org.yaodian.text.Candidate;
import org.yaodian.text.DraftEditor;
import org.yaodian.text.DraftMemento;
import org.yaodian.text.ImportDraft;

/**
 * A draft while a person looks it over: every change can be undone and redone, and what is shown can be narrowed to what
 * the reader was unsure of. Knows no widgets.
 */
final class Review {

    /** Below this confidence a candidate is worth a look. */
    static final double UNCERTAIN = 0.7;

    private final ImportDraft draft;
    private final DraftEditor editor;
    private final Deque<DraftMemento> undo = new ArrayDeque<>();
    private final Deque<DraftMemento> redo = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean onlyUncertain;
    private ReviewRows rows;

    Review(ImportDraft draft) {
        this.draft = draft;
        editor = new DraftEditor(draft);
        rows = ReviewRows.of(draft, onlyUncertain);
    }

    /**
     * The draft.
     *
     * @return the draft with all changes made so far
     */
    ImportDraft draft() {
        return draft;
    }

    /**
     * What is shown.
     *
     * @return the rows after the last change
     */
    ReviewRows rows() {
        return rows;
    }

    /**
     * Adds somebody to tell after each change.
     *
     * @param listener called after the change
     */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Narrows what is shown.
     *
     * @param only whether to show only uncertain candidates and what they stand in
     */
    void setOnlyUncertain(boolean only) {
        onlyUncertain = only;
        changed();
    }

    /**
     * Accepts or rejects candidates with everything below them.
     *
     * @param candidates the candidates
     * @param accepted whether they are to become elements
     */
    void setAccepted(Collection<Candidate> candidates, boolean accepted) {
        change(() -> candidates.forEach(accepted ? editor::accept : editor::reject));
    }

    /**
     * Tells whether a candidate can be taken for another kind.
     *
     * @param candidate a candidate
     * @param kind another kind than it has
     * @return whether it may stand where it stands, and its children below it
     */
    static boolean canRetype(Candidate candidate, ElementKind kind) {
        var parent = candidate.parent();
        return candidate.kind() != kind
                && (parent == null || Containment.refusal(parent.kind().create(), kind).isEmpty())
                && candidate.children().stream()
                        .allMatch(child -> Containment.refusal(kind.create(), child.kind()).isEmpty());
    }

    /**
     * Takes candidates for another kind.
     *
     * @param candidates candidates, of which those are changed that {@link #canRetype} allows
     * @param kind their new kind
     */
    void retype(Collection<Candidate> candidates, ElementKind kind) {
        change(() -> candidates.stream().filter(candidate -> canRetype(candidate, kind))
                .forEach(candidate -> editor.retype(candidate, kind)));
    }

    /**
     * Gives a candidate another name.
     *
     * @param candidate the candidate
     * @param name its new name; a blank one changes nothing
     */
    void rename(Candidate candidate, String name) {
        if (!name.isBlank() && !name.strip().equals(candidate.name())) {
            change(() -> editor.rename(candidate, name));
        }
    }

    /**
     * Tells whether a candidate can be split at a place of the text.
     *
     * @param candidate a candidate, or null
     * @param place a code point of the source
     * @return true when one of its anchors has text on both sides of it
     */
    static boolean canSplit(Candidate candidate, int place) {
        return candidate != null && candidate.anchors().stream().anyMatch(anchor -> anchor.canBeCutAt(place));
    }

    /**
     * Splits a candidate in two.
     *
     * @param candidate a candidate that {@link #canSplit} allows
     * @param place where, a code point of the source
     * @return the new candidate, which stands behind the old one
     */
    Candidate split(Candidate candidate, int place) {
        var made = new ArrayList<Candidate>(1);
        change(() -> made.add(editor.split(candidate, place)));
        return made.getFirst();
    }

    /**
     * Tells whether candidates can be made one.
     *
     * @param candidates the candidates
     * @return true for two or more of one kind of which none stands in another
     */
    static boolean canJoin(List<Candidate> candidates) {
        return candidates.size() > 1 && candidates.stream().map(Candidate::kind).distinct().count() == 1
                && candidates.stream().noneMatch(
                        outer -> candidates.stream().anyMatch(inner -> inner != outer && outer.contains(inner)));
    }

    /**
     * Makes candidates one.
     *
     * @param candidates candidates that {@link #canJoin} allows
     * @return the first, which remains
     */
    Candidate join(List<Candidate> candidates) {
        var first = candidates.getFirst();
        change(() -> candidates.stream().skip(1).forEach(other -> editor.join(first, other)));
        return first;
    }

    /**
     * The candidates that move when some are moved: what stands in another of them goes with it.
     *
     * @param candidates candidates of the draft
     * @return the outermost of them, in the order of the document
     */
    List<Candidate> outermost(Collection<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        return rows.all().stream().filter(candidates::contains).filter(inner -> candidates.stream()
                .noneMatch(outer -> outer != inner && outer.contains(inner))).toList();
    }

    /**
     * Moves candidates to another place.
     *
     * @param moved what {@link #outermost} returned
     * @param place a place that takes them
     */
    void move(List<Candidate> moved, Place place) {
        var before = next(place, moved);
        change(() -> moved.forEach(candidate -> {
            var target = new Place(place.parent(), before);
            editor.move(candidate, place.parent(), target.indexFor(draft, candidate));
        }));
    }

    /** What stands at a place and does not move itself. */
    private Candidate next(Place place, List<Candidate> moved) {
        var before = place.before();
        while (before != null && moved.contains(before)) {
            before = Place.behind(draft, before).before();
        }
        return before;
    }

    /**
     * The next uncertain candidate in the order of the document, going round at the end.
     *
     * @param from where to start, or null for the beginning
     * @param direction 1 for the next, -1 for the one before
     * @return the candidate, or nothing when there is none
     */
    Optional<Candidate> nextUncertain(Candidate from, int direction) {
        var all = rows.all();
        int start = all.indexOf(from);
        int first = start < 0 && direction < 0 ? 0 : start;
        return Stream.iterate(1, i -> i + 1).limit(all.size())
                .map(i -> all.get(Math.floorMod(first + i * direction, all.size())))
                .filter(ReviewRows::isUncertain).findFirst();
    }

    /**
     * Tells whether there is a change to take back.
     *
     * @return whether {@link #undo()} does something
     */
    boolean canUndo() {
        return !undo.isEmpty();
    }

    /**
     * Tells whether there is a change to make again.
     *
     * @return whether {@link #redo()} does something
     */
    boolean canRedo() {
        return !redo.isEmpty();
    }

    /** Takes the last change back. */
    void undo() {
        step(undo, redo);
    }

    /** Makes the change that was taken back again. */
    void redo() {
        step(redo, undo);
    }

    private void step(Deque<DraftMemento> from, Deque<DraftMemento> to) {
        if (!from.isEmpty()) {
            to.push(draft.remember());
            draft.restore(from.pop());
            changed();
        }
    }

    private void change(Runnable change) {
        var before = draft.remember();
        change.run();
        undo.push(before);
        redo.clear();
        changed();
    }

    private void changed() {
        rows = ReviewRows.of(draft, onlyUncertain);
        listeners.forEach(Runnable::run);
    }
}
