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

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The verbs of {@code verbs.csv} and the adverbs of {@code adverbs.csv}. */
public final class Verbs {

    private static final PhraseTable<Verb> VERBS = load();
    private static final PhraseTable<String> ADVERBS = PhraseTable.ofWords(Csv.words("adverbs.csv"));
    private static final Set<String> NOMINAL = Csv.words("nominal-verbs.csv");
    private static final Set<String> STRICT = Csv.rows("adverbs.csv").stream()
            .filter(row -> row.get("strict").equals("yes")).map(row -> row.get("adverb"))
            .collect(Collectors.toUnmodifiableSet());
    private static final PhraseTable<String> BREAKERS = PhraseTable.ofWords(Csv.words("breakers.csv"));

    private Verbs() {
    }

    private static PhraseTable<Verb> load() {
        var table = new PhraseTable<Verb>();
        for (var row : Csv.rows("verbs.csv")) {
            var role = Verb.Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
            table.put(row.get("verb"),
                    new Verb(row.get("verb"), Integer.parseInt(row.get("rung")), role, row.parts("not before")));
        }
        return table;
    }

    /**
     * All verbs.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<Verb> table() {
        return VERBS;
    }

    /**
     * Words that are passed over before a verb.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> adverbs() {
        return ADVERBS;
    }

    /**
     * Words that cannot stand inside the name of a thing.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> breakers() {
        return BREAKERS;
    }

    /**
     * Whether an adverb stands before verbs only, so that an unknown word behind it is one.
     *
     * @param adverb an adverb
     * @return whether it does
     */
    public static boolean onlyBeforeVerbs(String adverb) {
        return STRICT.contains(adverb);
    }

    /**
     * Verbs that are mostly nouns behind the name of a body.
     *
     * @return the words
     */
    public static Set<String> nominal() {
        return NOMINAL;
    }

    /**
     * The rung of a verb on the verb ladder.
     *
     * @param word a verb
     * @return 1 to 10, or 0 when it is not known
     */
    public static int rungOf(String word) {
        var verb = VERBS.get(word);
        return verb == null ? 0 : verb.rung();
    }
}
