/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.grammar;

/**
 * A part of a sentence between commas.
 *
 * @param from first index in the passage
 * @param to   index behind the last, without the comma
 * @param kind what it does in the sentence
 * @param head its verb, or null
 */
record Piece(int from, int to, Kind kind, Head head) {

    /** What a piece does in its sentence. */
    enum Kind {
        /** Has a verb of its own that makes a task. */
        ACTION,
        /** Has a verb of its own and is joined to what stands before (并于年底前上报…). */
        FURTHER,
        /** Says what the task before is good for. */
        OUTCOME,
        /** Says with what, for what or where the task behind it is done. */
        CIRCUMSTANCE,
        /** Gives units with their parts. */
        PARTS,
        /** Compares a number. */
        TARGET,
        /** Announces what follows (做好以下工作：). */
        INTRODUCTION,
        /** Goes on with what stands before. */
        OTHER
    }

    Piece as(Kind other) {
        return new Piece(from, to, other, head);
    }
}
