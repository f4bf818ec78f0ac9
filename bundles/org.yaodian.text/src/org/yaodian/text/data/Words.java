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

import java.util.Set;
import java.util.stream.Collectors;

/** The small word lists of this package. */
public final class Words {

    private static final PhraseTable<String> CIRCUMSTANCES = PhraseTable.ofWords(Csv.words("circumstances.csv"));
    private static final PhraseTable<String> LOCALIZERS = PhraseTable.ofWords(Csv.words("localizers.csv"));
    private static final PhraseTable<String> COUNT_VERBS = PhraseTable.ofWords(Csv.words("count-verbs.csv"));
    private static final PhraseTable<String> COMPLETIONS = PhraseTable.ofWords(Csv.words("completions.csv"));
    private static final Set<String> GUIDING = Csv.words("guiding-headings.csv");
    private static final Set<String> FRONT = frame("front");
    private static final Set<String> TAIL = frame("tail");
    private static final Set<String> TITLES = Csv.words("title-words.csv");

    private Words() {
    }

    private static Set<String> frame(String place) {
        return Csv.rows("frame-words.csv").stream().filter(row -> row.get("place").equals(place))
                .map(row -> row.get("word")).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a line says something of the document instead of being part of it.
     *
     * @param line a line without white space
     * @param tail whether it stands behind the body
     * @return whether it starts with a word of such lines
     */
    public static boolean isFrame(String line, boolean tail) {
        var plain = line.replaceFirst("^[（〔]", "");
        return (tail ? TAIL : FRONT).stream().anyMatch(plain::startsWith);
    }

    /**
     * Words that open a circumstance.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> circumstances() {
        return CIRCUMSTANCES;
    }

    /**
     * Words that end a phrase of place, field or time.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> localizers() {
        return LOCALIZERS;
    }

    /**
     * Verbs that make a number behind them a target.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> countVerbs() {
        return COUNT_VERBS;
    }

    /**
     * Words behind a time that say only that something is done by then.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> completions() {
        return COMPLETIONS;
    }

    /**
     * Whether what stands below a heading is guiding thought and no work.
     *
     * @param heading a heading without its number
     * @return whether it says so
     */
    public static boolean isGuiding(String heading) {
        return GUIDING.stream().anyMatch(heading::contains);
    }

    /**
     * Whether a line could be the title of a work plan.
     *
     * @param line a line without white space
     * @return 0 when not, otherwise the more the surer
     */
    public static int titleScore(String line) {
        int score = 0;
        for (var word : TITLES) {
            if (line.endsWith(word)) {
                score = Math.max(score, 10 + word.length());
            } else if (line.contains(word)) {
                score = Math.max(score, word.length());
            }
        }
        return score;
    }
}
