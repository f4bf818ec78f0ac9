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

import java.util.HashSet;

import org.yaodian.model.ElementKind;
import org.yaodian.text.data.PhraseTable;

/** Adds anchors where the document names a thing once more, in a place the grammar passed over. */
final class MentionFinder {

    private static final int LEAST_NAME = 4;
    private static final int LEAST_QUOTE = 5;

    private final ImportDraft draft;

    MentionFinder(ImportDraft draft) {
        this.draft = draft;
    }

    void addMentions() {
        var names = new PhraseTable<Candidate>();
        var taken = new HashSet<Integer>();
        for (var candidate : draft.candidates()) {
            if (candidate.kind() == ElementKind.SYSTEM || candidate.kind() == ElementKind.EVENT
                    || candidate.kind() == ElementKind.POLICY) {
                if (candidate.name().length() >= LEAST_NAME - (candidate.kind() == ElementKind.EVENT ? 1 : 0)) {
                    names.put(candidate.name(), candidate);
                }
                for (var anchor : candidate.anchors()) {
                    var quote = draft.quote(anchor);
                    if (quote.length() >= LEAST_QUOTE) {
                        names.put(quote, candidate);
                    }
                    for (int i = 0; i < anchor.length(); i++) {
                        taken.add(anchor.offset() + i);
                    }
                }
            }
        }
        search(names, taken);
    }

    private void search(PhraseTable<Candidate> names, HashSet<Integer> taken) {
        var text = draft.text();
        int start = draft.roots().stream().flatMap(root -> root.anchors().stream()).mapToInt(SourceRange::offset).min()
                .orElse(0);
        int i = draft.codePoints().indexOf(start);
        while (i < text.length()) {
            var hit = names.startingAt(text, i, text.length());
            if (hit == null) {
                i++;
                continue;
            }
            var range = draft.codePoints().range(hit.from(), hit.to());
            if (!taken.contains(range.offset()) && !taken.contains(range.end() - 1)) {
                hit.value().anchorList().add(range);
            }
            i = hit.to();
        }
    }
}
