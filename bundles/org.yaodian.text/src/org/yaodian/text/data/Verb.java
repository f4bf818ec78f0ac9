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

import java.util.List;

/**
 * A verb that can govern a work point.
 *
 * @param word      the verb
 * @param rung      rung on the verb ladder, 1 (研究) to 10 (建成)
 * @param role      what it does in a clause
 * @param notBefore what must not follow, because the word is a noun then
 */
public record Verb(String word, int rung, Role role, List<String> notBefore) {

    private static final String MEASURE_ENDS = "率额";

    /** What a verb does at the head of a clause. */
    public enum Role {
        /** Makes a task. */
        ACTION,
        /** Says what the task before it is good for. */
        OUTCOME,
        /** Makes a task alone, but is an adverb before another verb. */
        LEAD,
        /** Stands at the end of its clause. */
        FINAL
    }

    /**
     * Whether the word can be this verb where it stands.
     *
     * @param text the text
     * @param end  index behind the word
     * @param to   end of the clause
     * @return false when what follows makes it a noun
     */
    public boolean fits(String text, int end, int to) {
        if (end < to && MEASURE_ENDS.indexOf(text.charAt(end)) >= 0) {
            return false;
        }
        for (var noun : notBefore) {
            if (end + noun.length() <= to && text.startsWith(noun, end)) {
                return false;
            }
        }
        return true;
    }
}
