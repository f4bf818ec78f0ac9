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

import org.yaodian.model.plan.Comparison;

/** The comparing words of {@code targets.csv}. */
public final class Comparisons {

    private static final PhraseTable<Comparison> WORDS = load();

    private Comparisons() {
    }

    private static PhraseTable<Comparison> load() {
        var table = new PhraseTable<Comparison>();
        Csv.rows("targets.csv").forEach(row -> table.put(row.get("words"), Comparison.valueOf(row.get("comparison"))));
        return table;
    }

    /**
     * The words.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<Comparison> table() {
        return WORDS;
    }
}
