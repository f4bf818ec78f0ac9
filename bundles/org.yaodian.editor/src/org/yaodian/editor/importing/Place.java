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

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.yaodian.model.Containment;
import org.yaodian.text.Candidate;
import org.yaodian.text.ImportDraft;

/**
 * A place among the candidates of a draft that others can be moved to.
 *
 * @param parent what it stands in, null for directly below the plan
 * @param before what it stands before, a child of the parent; null for the last place
 */
record Place(Candidate parent, Candidate before) {

    /**
     * The place one up or down among the same siblings.
     *
     * @param draft     the draft
     * @param moved     what is to move, siblings side by side
     * @param direction -1 for up, 1 for down
     * @return the place, or nothing at the end of the siblings
     */
    static Optional<Place> beside(ImportDraft draft, List<Candidate> moved, int direction) {
        if (!areTogether(draft, moved)) {
            return Optional.empty();
        }
        var parent = moved.getFirst().parent();
        var siblings = siblings(draft, parent);
        int next = direction < 0 ? siblings.indexOf(moved.getFirst()) - 1 : siblings.indexOf(moved.getLast()) + 2;
        if (next < 0 || next > siblings.size()) {
            return Optional.empty();
        }
        return Optional.of(new Place(parent, next == siblings.size() ? null : siblings.get(next)));
    }

    /**
     * The last place in the sibling above.
     *
     * @param draft the draft
     * @param moved what is to move, siblings side by side
     * @return the place, or nothing when there is no sibling above
     */
    static Optional<Place> inside(ImportDraft draft, List<Candidate> moved) {
        int index = areTogether(draft, moved)
                ? siblings(draft, moved.getFirst().parent()).indexOf(moved.getFirst())
                : 0;
        return index == 0 ? Optional.empty()
                : Optional.of(new Place(siblings(draft, moved.getFirst().parent()).get(index - 1), null));
    }

    /**
     * The place behind the parent.
     *
     * @param draft the draft
     * @param moved what is to move, siblings side by side
     * @return the place, or nothing directly below the plan
     */
    static Optional<Place> outside(ImportDraft draft, List<Candidate> moved) {
        if (!areTogether(draft, moved) || moved.getFirst().parent() == null) {
            return Optional.empty();
        }
        return Optional.of(behind(draft, moved.getFirst().parent()));
    }

    /**
     * The place behind a candidate.
     *
     * @param draft     the draft
     * @param candidate one of its candidates
     * @return the place among the same siblings
     */
    static Place behind(ImportDraft draft, Candidate candidate) {
        var siblings = siblings(draft, candidate.parent());
        int next = siblings.indexOf(candidate) + 1;
        return new Place(candidate.parent(), next == siblings.size() ? null : siblings.get(next));
    }

    private static boolean areTogether(ImportDraft draft, List<Candidate> moved) {
        if (moved.isEmpty()) {
            return false;
        }
        var siblings = siblings(draft, moved.getFirst().parent());
        int first = siblings.indexOf(moved.getFirst());
        return first >= 0 && first + moved.size() <= siblings.size()
                && siblings.subList(first, first + moved.size()).equals(moved);
    }

    private static List<Candidate> siblings(ImportDraft draft, Candidate parent) {
        return parent == null ? draft.roots() : parent.children();
    }

    /**
     * Whether candidates may stand here.
     *
     * @param moved the candidates
     * @return false for places inside themselves and where their kinds may not stand
     */
    boolean takes(Collection<Candidate> moved) {
        return !moved.isEmpty() && moved.stream().allMatch(candidate -> parent == null
                || !candidate.contains(parent)
                        && Containment.refusal(parent.kind().create(), candidate.kind()).isEmpty());
    }

    /**
     * Where the place is among the other children of the parent.
     *
     * @param draft the draft
     * @param moved the candidate that moves and is not counted
     * @return its index, from 0
     */
    int indexFor(ImportDraft draft, Candidate moved) {
        var others = siblings(draft, parent).stream().filter(candidate -> candidate != moved).toList();
        int index = others.indexOf(before);
        return index < 0 ? others.size() : index;
    }
}
