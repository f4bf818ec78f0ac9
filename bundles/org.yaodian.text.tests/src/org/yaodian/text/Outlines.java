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

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** A draft as text, without offsets and without the width of letters, for comparing. */
final class Outlines {

    private Outlines() {
    }

    static String of(ImportDraft draft) {
        var lines = draft.candidates().stream().map(Outlines::line).collect(Collectors.joining("\n"));
        return Normalizer.normalize(draft.header().title() + " " + draft.header().year() + "\n" + lines,
                Normalizer.Form.NFKC);
    }

    /** Fails with the first lines that differ. */
    static void assertSame(ImportDraft expected, ImportDraft actual) {
        var wanted = of(expected).lines().toList();
        var found = of(actual).lines().toList();
        for (int i = 0; i < Math.min(wanted.size(), found.size()); i++) {
            assertEquals(wanted.get(i), found.get(i));
        }
        assertEquals(wanted.size(), found.size());
    }

    private static String line(Candidate candidate) {
        var details = candidate.details();
        return depth(candidate) + candidate.kind().word() + " " + candidate.verb() + " " + candidate.name() + " "
                + details.parts().stream().map(part -> part.role() + part.unit().getName()).toList() + " "
                + details.due() + " " + details.numbers() + " " + details.goal() + " "
                + details.districts().stream().map(unit -> unit.getName()).toList() + " "
                + candidate.anchors().size();
    }

    private static String depth(Candidate candidate) {
        return candidate.parent() == null ? "" : depth(candidate.parent()) + "  ";
    }
}
