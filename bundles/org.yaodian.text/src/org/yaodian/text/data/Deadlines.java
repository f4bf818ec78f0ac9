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

import java.time.MonthDay;
import java.util.Set;

/** The deadline phrases of {@code deadlines.csv}. */
public final class Deadlines {

    /**
     * A deadline phrase without a number.
     *
     * @param from     first day it can mean
     * @param to       last day it can mean
     * @param vague    whether it says little
     * @param labelled whether it counts only behind a label
     */
    public record Phrase(MonthDay from, MonthDay to, boolean vague, boolean labelled) {}

    private static final PhraseTable<Phrase> PHRASES = load();
    private static final Set<String> LABELS = Csv.words("deadline-labels.csv");

    private Deadlines() {
    }

    private static PhraseTable<Phrase> load() {
        var table = new PhraseTable<Phrase>();
        for (var row : Csv.rows("deadlines.csv")) {
            var kind = row.get("kind");
            table.put(row.get("phrase"),
                    new Phrase(MonthDay.parse("--" + row.get("from")), MonthDay.parse("--" + row.get("to")),
                            !kind.equals("exact"), kind.equals("labelled")));
        }
        return table;
    }

    /**
     * The phrases.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<Phrase> table() {
        return PHRASES;
    }

    /**
     * Whether a deadline follows a word.
     *
     * @param word the word before a colon
     * @return whether it is a label such as 完成时限
     */
    public static boolean isLabel(String word) {
        return LABELS.contains(word);
    }
}
