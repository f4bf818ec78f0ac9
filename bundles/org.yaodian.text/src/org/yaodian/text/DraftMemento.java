/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.util.ArrayList;
import java.util.List;

import org.yaodian.model.ElementKind;
import org.yaodian.model.sector.Recognizer;

/**
 * The state of all candidates of a draft at one moment, to go back to. Candidates stay the same objects; the header and
 * the units are not part of it.
 */
public final class DraftMemento {

    private record State(Candidate candidate, Candidate parent, ElementKind kind, String name, String verb, int rung,
            double confidence, String reason, boolean accepted, CandidateDetails details, List<SourceRange> anchors,
            List<Candidate> children, Recognizer recognizer) {

        static State of(Candidate candidate) {
            return new State(candidate, candidate.parent(), candidate.kind(), candidate.name(), candidate.verb(),
                    candidate.rung(), candidate.confidence(), candidate.reason(), candidate.accepted(),
                    candidate.details().copy(),
                    List.copyOf(candidate.anchors()), List.copyOf(candidate.children()),
                    candidate.recognizer().orElse(null));
        }

        void restore() {
            candidate.setParent(parent);
            candidate.setKind(kind);
            candidate.setRecognizer(recognizer);
            candidate.setName(name);
            candidate.setVerb(verb, rung);
            candidate.setConfidence(confidence, reason);
            candidate.setAccepted(accepted);
            candidate.details().setAll(details);
            replace(candidate.anchorList(), anchors);
            replace(candidate.childList(), children);
        }
    }

    private final List<Candidate> roots;
    private final List<State> states = new ArrayList<>();

    DraftMemento(List<Candidate> roots) {
        this.roots = List.copyOf(roots);
        this.roots.forEach(this::remember);
    }

    private void remember(Candidate candidate) {
        states.add(State.of(candidate));
        candidate.children().forEach(this::remember);
    }

    /**
     * Goes back to this state.
     *
     * @param present the draft's list of outermost candidates, which is changed
     */
    void restore(List<Candidate> present) {
        replace(present, roots);
        states.forEach(State::restore);
    }

    private static <T> void replace(List<T> list, List<T> content) {
        list.clear();
        list.addAll(content);
    }
}
