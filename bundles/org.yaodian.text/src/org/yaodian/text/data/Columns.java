/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.data;

import java.util.HashMap;
import java.util.Map;

/** What the columns of a task breakdown table hold, of {@code columns.csv}. */
public final class Columns {

    /** What a column holds. */
    public enum Role {
        /** The number of the task. */
        NUMBER,
        /** The task. */
        TASK,
        /** More of the task. */
        DETAIL,
        /** A unit or a deadline; the head of the column is its label. */
        LABELLED,
        /** Something else. */
        NONE
    }

    private static final Map<String, Role> ROLES = new HashMap<>();

    static {
        Csv.rows("columns.csv").forEach(row -> ROLES.put(row.get("word"),
                Role.valueOf(row.get("role").toUpperCase(java.util.Locale.ROOT))));
    }

    private Columns() {
    }

    /**
     * What a column holds.
     *
     * @param head the head of the column
     * @return its role, or null when the head says nothing
     */
    public static Role roleOf(String head) {
        var plain = head.replaceAll("[\\s\\u3000（）()：]", "");
        if (ROLES.containsKey(plain)) {
            return ROLES.get(plain);
        }
        return Roles.table().get(plain) != null || Deadlines.isLabel(plain) ? Role.LABELLED : null;
    }
}
