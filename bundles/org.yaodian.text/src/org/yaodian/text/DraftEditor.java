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

/** The larger changes of a draft. */
final class DraftEditor {

    private final ImportDraft draft;

    DraftEditor(ImportDraft draft) {
        this.draft = draft;
    }

    Candidate split(Candidate candidate, int offset) {
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

    void join(Candidate first, Candidate second) {
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

    void retype(Candidate candidate, ElementKind kind) {
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

    void move(Candidate candidate, Candidate parent, int index) {
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
