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

import java.util.List;
import org.yaodian.rules.Severity;

/**
 * Lines of the problems view under one heading.
 *
 * @param title the heading
 * @param problems the lines, at least one
 */
record ProblemGroup(String title, List<Problem> problems) {

    /** {@return the worst severity of the lines} */
    Severity worst() {
        return problems.stream().map(problem -> problem.finding().severity()).min(Severity::compareTo).orElseThrow();
    }

    /** A group is the same as long as it is the same object; equal groups may stand in a tree twice. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
