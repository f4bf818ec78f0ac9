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

import org.yaodian.rules.Severity;

/** The pictures of severities. */
public final class SeverityIcons {

    private SeverityIcons() {
    }

    /**
     * The picture of a severity.
     *
     * @param severity how bad
     * @return a name for {@link org.yaodian.editor.plan.EditorImages}
     */
    public static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
