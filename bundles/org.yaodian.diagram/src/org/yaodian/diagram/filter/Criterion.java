/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.filter;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.Set;

/**
 * One demand of a filter.
 *
 * @param aspect   what it looks at
 * @param excludes whether nodes with one of the values are left out; otherwise all others are
 * @param values   the values, at least one
 */
public record Criterion(Aspect aspect, boolean excludes, SortedSet<String> values) {

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException when there are none or one is empty
     */
    public Criterion {
        values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
        if (values.isEmpty() || values.contains("")) {
            throw new IllegalArgumentException("no values");
        }
    }

    /**
     * A demand that a node has one of some values.
     *
     * @param aspect what to look at
     * @param values the values
     * @return the criterion
     */
    public static Criterion only(Aspect aspect, Set<String> values) {
        return new Criterion(aspect, false, new TreeSet<>(values));
    }

    /**
     * A demand that a node has none of some values.
     *
     * @param aspect what to look at
     * @param values the values
     * @return the criterion
     */
    public static Criterion allBut(Aspect aspect, Set<String> values) {
        return new Criterion(aspect, true, new TreeSet<>(values));
    }

    /**
     * Whether something with some values passes.
     *
     * @param has what it has of the aspect
     * @return whether it passes
     */
    public boolean passes(Set<String> has) {
        return excludes == has.stream().noneMatch(values::contains);
    }
}
