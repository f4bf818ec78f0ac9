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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the groups of objects that can reach each other, by Tarjan's algorithm (SIAM J. Comput. 1, 1972) in linear time
 * and without recursion.
 */
final class StrongComponents<T> {

    private final Function<T, Stream<? extends T>> links;
    private final Map<T, Visit<T>> visits = new HashMap<>();
    private final ArrayDeque<Visit<T>> path = new ArrayDeque<>();
    private final ArrayDeque<Visit<T>> open = new ArrayDeque<>();
    private final List<Set<T>> groups = new ArrayList<>();

    StrongComponents(Function<T, Stream<? extends T>> links) {
        this.links = links;
    }

    /** The groups of more than one object, and single objects that are linked to themselves. */
    List<Set<T>> of(Collection<T> objects) {
        for (var object : objects) {
            if (!visits.containsKey(object)) {
                enter(object);
                while (!path.isEmpty()) {
                    advance(path.peek());
                }
            }
        }
        return groups;
    }

    private void enter(T object) {
        var visit = new Visit<T>(object, visits.size(), links.apply(object).iterator());
        visits.put(object, visit);
        path.push(visit);
        open.push(visit);
    }

    private void advance(Visit<T> visit) {
        if (visit.rest.hasNext()) {
            T next = visit.rest.next();
            var known = visits.get(next);
            if (known == null) {
                enter(next);
            } else if (known.open) {
                visit.lowest = Math.min(visit.lowest, known.number);
                visit.selfLinked |= known == visit;
            }
        } else {
            path.pop();
            if (!path.isEmpty()) {
                path.peek().lowest = Math.min(path.peek().lowest, visit.lowest);
            }
            if (visit.lowest == visit.number) {
                close(visit);
            }
        }
    }

    private void close(Visit<T> root) {
        var group = new HashSet<T>();
        Visit<T> visit;
        do {
            visit = open.pop();
            visit.open = false;
            group.add(visit.object);
        } while (visit != root);
        if (group.size() > 1 || root.selfLinked) {
            groups.add(group);
        }
    }

    private static final class Visit<T> {

        private final T object;
        private final int number;
        private final Iterator<? extends T> rest;
        private int lowest;
        private boolean open = true;
        private boolean selfLinked;

        Visit(T object, int number, Iterator<? extends T> rest) {
            this.object = object;
            this.number = number;
            this.rest = rest;
            lowest = number;
        }
    }
}
