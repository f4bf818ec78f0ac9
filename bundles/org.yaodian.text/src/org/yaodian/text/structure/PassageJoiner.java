/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.structure;

import java.util.Arrays;

/** Joins passages of one source with words between them that are not in the source. */
final class PassageJoiner {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int[] origins = new int[64];
    private String pending = "";

    PassageJoiner(String source) {
        this.source = source;
    }

    /** Adds words that take the place of the next char of the source, or of the last one at the end. */
    void add(String words) {
        pending += words;
    }

    void add(Passage passage) {
        if (passage.length() > 0) {
            flush(passage.sourceStart(0));
            for (int i = 0; i < passage.length(); i++) {
                append(passage.text().charAt(i), passage.sourceStart(i));
            }
        }
    }

    private void flush(int origin) {
        for (int i = 0; i < pending.length(); i++) {
            append(pending.charAt(i), text.isEmpty() ? origin : origins[text.length() - 1]);
        }
        pending = "";
    }

    private void append(char c, int origin) {
        if (text.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = origin;
        text.append(c);
    }

    boolean isEmpty() {
        return text.isEmpty() && pending.isEmpty();
    }

    int length() {
        return text.length() + pending.length();
    }

    char last() {
        return pending.isEmpty() ? text.charAt(text.length() - 1) : pending.charAt(pending.length() - 1);
    }

    Passage passage() {
        flush(0);
        return new Passage(source, text.toString(), Arrays.copyOf(origins, text.length()));
    }
}
