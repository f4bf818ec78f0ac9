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

import org.yaodian.model.ElementKind;

/** Changes a draft as a person wants it. */
public final class DraftEditor {

    private final ImportDraft draft;

    /**
     * An editor of a draft.
     *
     * @param draft the draft, which is changed in place
     */
    public DraftEditor(ImportDraft draft) {
        this.draft = draft;
    }

    /**
     * Cuts a candidate in two. The second part stands behind the first one; children go
     * where they stand; units, districts and the deadline hold for both.
     *
     * @param candidate a candidate of this draft
     * @param offset    code point in the source where the second part begins, strictly inside one of its anchors
     * @return the second part
     * @throws IllegalArgumentException when the offset lies in none of its anchors
     */
    public Candidate split(Candidate candidate, int offset) {
        var cut = candidate.anchors().stream().filter(anchor -> anchor.canBeCutAt(offset)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("offset " + offset + " lies in no anchor"));
        var second = draft.add(candidate.parent(), candidate.kind(), "");
        place(second, candidate.parent(), draft.siblings(candidate.parent()).indexOf(candidate) + 1);
        int index = candidate.anchorList().indexOf(cut);
        candidate.anchorList().set(index, new SourceRange(cut.offset(), offset - cut.offset()));
        second.anchorList().add(new SourceRange(offset, cut.end() - offset));
        second.details().parts().addAll(candidate.details().parts());
        second.details().districts().addAll(candidate.details().districts());
        second.details().setDue(candidate.details().due());
        for (var child : new ArrayList<>(candidate.children())) {
            if (!child.anchors().isEmpty() && child.anchors().get(0).offset() >= offset
                    && child.anchors().get(0).end() <= cut.end()) {
                candidate.childList().remove(child);
                child.setParent(second);
                second.childList().add(child);
            }
        }
        nameAfter(candidate, candidate.anchors().get(index));
        nameAfter(second, second.anchors().get(0));
        return second;
    }

    private void nameAfter(Candidate candidate, SourceRange range) {
        var read = draft.readClause(draft.quote(range));
        candidate.setName(read.name());
        if (candidate.kind() == ElementKind.TASK) {
            candidate.setVerb(read.verb(), read.rung());
        }
        candidate.setConfidence(1, Messages.Reason_Person);
    }

    /**
     * Joins two candidates of the same kind: the first one takes over the anchors, children and details of the second
     * one, which goes away.
     *
     * @param first  the candidate that stays
     * @param second the candidate that goes
     * @throws IllegalArgumentException when they are the same, of different kinds, or one stands in the other
     */
    public void join(Candidate first, Candidate second) {
        if (first == second || first.kind() != second.kind() || first.contains(second) || second.contains(first)) {
            throw new IllegalArgumentException("cannot join " + first + " and " + second);
        }
        boolean named = first.kind() == ElementKind.TASK || first.kind() == ElementKind.CHAPTER;
        if (named && !first.name().contains(second.name())) {
            first.setName(first.name() + "，" + second.name());
        }
        for (var anchor : second.anchors()) {
            mergeAnchor(first, anchor);
        }
        first.details().addAll(second.details());
        for (var child : second.children()) {
            child.setParent(first);
            first.childList().add(child);
        }
        second.childList().clear();
        draft.siblings(second.parent()).remove(second);
        first.setConfidence(1, Messages.Reason_Person);
    }

    /** Neighbours become one anchor, punctuation between them included. */
    private void mergeAnchor(Candidate candidate, SourceRange anchor) {
        var anchors = candidate.anchorList();
        for (int i = 0; i < anchors.size(); i++) {
            var other = anchors.get(i);
            int gap = anchor.offset() - other.end();
            boolean near = gap >= 0 && gap <= 2
                    && (gap == 0 || draft.quote(new SourceRange(other.end(), gap)).matches("[，。；、,;.\\s\\u3000]+"));
            if (near) {
                anchors.set(i, new SourceRange(other.offset(), anchor.end() - other.offset()));
                return;
            }
            if (other.covers(anchor)) {
                return;
            }
        }
        anchors.add(anchor);
    }

    /**
     * Takes a candidate for something else.
     *
     * @param candidate a candidate of this draft
     * @param kind      the new kind
     * @throws IllegalArgumentException when its parent or one of its children may not stand so; the message says why
     */
    public void retype(Candidate candidate, ElementKind kind) {
        ImportDraft.refusal(candidate.parent(), kind).ifPresent(DraftEditor::refuse);
        var old = candidate.kind();
        candidate.setKind(kind);
        for (var child : candidate.children()) {
            var refusal = ImportDraft.refusal(candidate, child.kind());
            if (refusal.isPresent()) {
                candidate.setKind(old);
                refuse(refusal.get());
            }
        }
        if (kind == ElementKind.TASK && candidate.verb() == null) {
            var read = draft.readClause(candidate.name());
            candidate.setVerb(read.verb(), read.rung());
        } else if (kind != ElementKind.TASK) {
            candidate.setVerb(null, 0);
        }
        candidate.setConfidence(1, Messages.Reason_Person);
    }

    /**
     * Gives a candidate another name.
     *
     * @param candidate a candidate of this draft
     * @param name      the name, not blank
     * @throws IllegalArgumentException when the name is blank
     */
    public void rename(Candidate candidate, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("blank name");
        }
        candidate.setName(name.strip());
        candidate.setConfidence(1, Messages.Reason_Person);
    }

    /**
     * Leaves a candidate and all that stands below it out of the plan.
     *
     * @param candidate a candidate of this draft
     */
    public void reject(Candidate candidate) {
        candidate.setAccepted(false);
        candidate.children().forEach(this::reject);
    }

    /**
     * Takes a candidate into the plan, with all that stands above and below it.
     *
     * @param candidate a candidate of this draft
     */
    public void accept(Candidate candidate) {
        for (var current = candidate.parent(); current != null; current = current.parent()) {
            current.setAccepted(true);
        }
        acceptBelow(candidate);
    }

    private void acceptBelow(Candidate candidate) {
        candidate.setAccepted(true);
        candidate.children().forEach(this::acceptBelow);
    }

    /**
     * Moves a candidate with all that stands below it.
     *
     * @param candidate a candidate of this draft
     * @param parent    the new parent, or null for directly below the plan
     * @param index     place among the new parent's other children, from 0
     * @throws IllegalArgumentException when it may not stand there; the message says why
     */
    public void move(Candidate candidate, Candidate parent, int index) {
        if (candidate.contains(parent)) {
            throw new IllegalArgumentException(candidate + " contains " + parent);
        }
        ImportDraft.refusal(parent, candidate.kind()).ifPresent(DraftEditor::refuse);
        place(candidate, parent, index);
    }

    private void place(Candidate candidate, Candidate parent, int index) {
        draft.siblings(candidate.parent()).remove(candidate);
        candidate.setParent(parent);
        var siblings = draft.siblings(parent);
        siblings.add(Math.max(0, Math.min(index, siblings.size())), candidate);
    }

    private static void refuse(String reason) {
        throw new IllegalArgumentException(reason);
    }
}
