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

import java.util.BitSet;

import org.yaodian.model.ElementKind;

/** How much of a document's body belongs to some anchor. */
final class Coverage {

    private Coverage() {
    }

    /** The share of the letters and digits between the first and the last thing read that some anchor covers. */
    static double ofBody(ImportDraft draft) {
        var covered = new BitSet();
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (var candidate : draft.candidates()) {
            for (var anchor : candidate.anchors()) {
                covered.set(anchor.offset(), anchor.end());
                last = Math.max(last, anchor.end());
                first = candidate.kind() == ElementKind.CHAPTER || candidate.kind() == ElementKind.TASK
                        ? Math.min(first, anchor.offset())
                        : first;
            }
        }
        int[] letters = draft.text().codePoints().toArray();
        int all = 0;
        int found = 0;
        for (int i = first; i < last; i++) {
            if (Character.isLetterOrDigit(letters[i])) {
                all++;
                found += covered.get(i) ? 1 : 0;
            }
        }
        return found / (double) all;
    }
}
