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

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.yaodian.model.ElementKind;
import org.yaodian.text.Candidate;
import org.yaodian.text.ImportDraft;

/** The candidates that are shown, as a tree and in a row, with their numbers. Stands still: a change makes a new one. */
final class ReviewRows {

    private final List<Candidate> all = new ArrayList<>();
    private final List<Candidate> roots;
    private final Map<Candidate, List<Candidate>> children = new IdentityHashMap<>();
    private final Map<ElementKind, Integer> accepted = new EnumMap<>(ElementKind.class);
    private int uncertain;

    private ReviewRows(ImportDraft draft, boolean onlyUncertain) {
        roots = visible(draft.roots(), onlyUncertain);
    }

    /**
     * Collects the rows of a draft.
     *
     * @param draft a draft
     * @param onlyUncertain whether to leave out what is certain and has nothing uncertain below
     * @return the rows
     */
    static ReviewRows of(ImportDraft draft, boolean onlyUncertain) {
        return new ReviewRows(draft, onlyUncertain);
    }

    private List<Candidate> visible(List<Candidate> candidates, boolean onlyUncertain) {
        var shown = new ArrayList<Candidate>(candidates.size());
        for (var candidate : candidates) {
            all.add(candidate);
            if (candidate.accepted()) {
                accepted.merge(candidate.kind(), 1, Integer::sum);
            }
            uncertain += isUncertain(candidate) ? 1 : 0;
            var below = visible(candidate.children(), onlyUncertain);
            children.put(candidate, below);
            if (!onlyUncertain || isUncertain(candidate) || !below.isEmpty()) {
                shown.add(candidate);
            }
        }
        return shown;
    }

    /**
     * Tells whether a person should look at a candidate.
     *
     * @param candidate a candidate
     * @return true when it is accepted and the reader is not sure of it
     */
    static boolean isUncertain(Candidate candidate) {
        return candidate.accepted() && candidate.confidence() < Review.UNCERTAIN;
    }

    /**
     * All candidates in document order, shown or not.
     *
     * @return a list that cannot be changed
     */
    List<Candidate> all() {
        return Collections.unmodifiableList(all);
    }

    /**
     * The rows directly below the plan.
     *
     * @return a list that cannot be changed
     */
    List<Candidate> roots() {
        return Collections.unmodifiableList(roots);
    }

    /**
     * The rows below a candidate.
     *
     * @param candidate a candidate of the draft
     * @return a list that cannot be changed
     */
    List<Candidate> childrenOf(Candidate candidate) {
        return Collections.unmodifiableList(children.getOrDefault(candidate, List.of()));
    }

    /**
     * Where a candidate stands among the rows.
     *
     * @param candidate a candidate
     * @return the candidates from the outermost to itself; empty when it is not shown
     */
    List<Candidate> pathOf(Candidate candidate) {
        var path = new ArrayList<Candidate>();
        for (var current = candidate; current != null; current = current.parent()) {
            var siblings = current.parent() == null ? roots : childrenOf(current.parent());
            if (!siblings.contains(current)) {
                return List.of();
            }
            path.addFirst(current);
        }
        return path;
    }

    /**
     * How many candidates of a kind are accepted.
     *
     * @param kind a kind
     * @return the number
     */
    int accepted(ElementKind kind) {
        return accepted.getOrDefault(kind, 0);
    }

    /**
     * How many candidates are accepted.
     *
     * @return the number
     */
    int accepted() {
        return accepted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many candidates are rejected.
     *
     * @return the number
     */
    int rejected() {
        return all.size() - accepted();
    }

    /**
     * How many candidates a person should look at.
     *
     * @return the number
     */
    int uncertain() {
        return uncertain;
    }
}
