/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.egov.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares what systems are called and what they do. */
final class Names {

    private static final List<String> FILLER = Egov.DATA.words("name.filler"); //$NON-NLS-1$
    private static final int SHORTEST = 2;

    private Names() {
    }

    /** A name without words that say nothing about what a system is for; the name itself when little is left. */
    static String core(String name) {
        if (name == null) {
            return ""; //$NON-NLS-1$
        }
        var core = name.replaceAll("[\\s\\p{Punct}“”‘’（）、，。]", ""); //$NON-NLS-1$ //$NON-NLS-2$
        for (var word : FILLER) {
            var shorter = core.replace(word, ""); //$NON-NLS-1$
            core = shorter.length() < SHORTEST ? core : shorter;
        }
        return core;
    }

    /** How many of the pairs of neighbouring characters two names have in common (Dice), in percent. */
    static int likeness(String one, String other) {
        var first = pairs(core(one));
        var second = pairs(core(other));
        int all = first.size() + second.size();
        first.retainAll(second);
        return all == 0 ? 0 : 200 * first.size() / all;
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(1, text.length()).mapToObj(end -> text.substring(end - 1, end + 1))
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    /** The functions in a text. */
    static List<String> functions(String text) {
        return text == null ? List.of()
                : Stream.of(text.split("[、；;，,\\n]")).map(String::strip).filter(part -> !part.isEmpty()) //$NON-NLS-1$
                        .distinct().toList();
    }
}
