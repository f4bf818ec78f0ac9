/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a careful person reads in a sample: one fact in each line, its kind and then its words. In a task
 * {@code 推进 政务平台} the first word is the verb (- for any) and the second one stands in its name; | separates words of
 * which one is enough.
 */
final class Answers {

    /** One fact. */
    record Fact(String kind, List<String> words) {

        String word(int index) {
            return words.get(index);
        }

        /** All words from a place on, as the file has them. */
        String rest(int index) {
            return String.join(" ", words.subList(index, words.size()));
        }

        @Override
        public String toString() {
            return kind + " " + String.join(" ", words);
        }
    }

    private final List<Fact> facts = new ArrayList<>();

    static Answers parse(String text) {
        var answers = new Answers();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            var words = Arrays.asList(line.strip().split(" "));
            answers.facts.add(new Fact(words.get(0), words.subList(1, words.size())));
        });
        return answers;
    }

    List<Fact> of(String kind) {
        return facts.stream().filter(fact -> fact.kind().equals(kind)).toList();
    }
}
