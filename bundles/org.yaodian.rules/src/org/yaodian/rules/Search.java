/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A breadth-first search that can be taken step by step. */
final class Search<T> {

    private final T start;
    private final Function<T, Stream<? extends T>> links;
    private final ArrayDeque<T> queue = new ArrayDeque<>();
    private final Set<T> reached = new HashSet<>();

    Search(T start, Function<T, Stream<? extends T>> links) {
        this.start = start;
        this.links = links;
        queue.add(start);
    }

    /**
     * Takes a search along links and one against them in step, until the shorter one ends.
     *
     * @return whether that one came back to where both started
     */
    static boolean comesBack(Search<?> forward, Search<?> backward) {
        while (forward.step() && backward.step()) {
            // the shorter search ends both
        }
        return (forward.isDone() ? forward : backward).cameBack();
    }

    boolean step() {
        if (queue.isEmpty()) {
            return false;
        }
        links.apply(queue.remove()).filter(reached::add).forEach(queue::add);
        return true;
    }

    void run() {
        while (step()) {
            // until nothing new is reached
        }
    }

    boolean isDone() {
        return queue.isEmpty();
    }

    Set<T> reached() {
        return reached;
    }

    boolean cameBack() {
        return reached.contains(start);
    }
}
