/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.yaodian.rules.Finding;
import org.yaodian.rules.Severity;

/** Which findings are shown. */
final class ProblemFilter {

    private final Set<Severity> severities = EnumSet.allOf(Severity.class);
    private String text = "";

    /** Shows or hides the findings of a severity. */
    void show(Severity severity, boolean shown) {
        if (shown) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
    }

    /** {@return whether findings of a severity are shown} */
    boolean shows(Severity severity) {
        return severities.contains(severity);
    }

    /** Shows only findings with a text somewhere in their line; an empty text shows all. */
    void setText(String part) {
        text = part.strip().toLowerCase(Locale.ROOT);
    }

    /** {@return the lines that are shown, in the same order} */
    List<Problem> apply(List<Finding> findings) {
        return findings.stream().filter(each -> severities.contains(each.severity())).map(Problem::new)
                .filter(this::hasText).toList();
    }

    private boolean hasText(Problem problem) {
        return text.isEmpty() || Stream.of(ProblemColumn.values())
                .anyMatch(column -> column.text(problem).toLowerCase(Locale.ROOT).contains(text));
    }
}
