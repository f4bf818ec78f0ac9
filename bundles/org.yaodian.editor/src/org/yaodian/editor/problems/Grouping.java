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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the lines of the problems view are gathered under. */
enum Grouping {
    NONE, RULE, ELEMENT, CHAPTER;

    String label() {
        return switch (this) {
            case NONE -> Messages.Grouping_None;
            case RULE -> Messages.Grouping_Rule;
            case ELEMENT -> Messages.Grouping_Element;
            case CHAPTER -> Messages.Grouping_Chapter;
        };
    }

    /** {@return the groups in the order of their first lines; none for {@link #NONE}} */
    List<ProblemGroup> apply(List<Problem> problems) {
        Map<Object, List<Problem>> groups = new LinkedHashMap<>();
        if (this != NONE) {
            problems.forEach(each -> groups.computeIfAbsent(key(each), key -> new ArrayList<>()).add(each));
        }
        return groups.values().stream().map(lines -> new ProblemGroup(title(lines.get(0)), lines)).toList();
    }

    private Object key(Problem problem) {
        return this == ELEMENT ? problem.object() : title(problem);
    }

    private String title(Problem problem) {
        return switch (this) {
            case NONE -> "";
            case RULE -> problem.rule();
            case ELEMENT -> problem.element();
            case CHAPTER -> problem.chapter().isEmpty() ? Messages.Grouping_NoChapter : problem.chapter();
        };
    }
}
