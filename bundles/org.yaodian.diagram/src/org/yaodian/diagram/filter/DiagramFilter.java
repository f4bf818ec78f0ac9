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

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of a diagram is shown. It is kept in {@code Diagram.filter} as parts separated by semicolons, for example
 * {@code mode=dim; kind!=unit,policy; light=overdue,behind; focus=3f2a; depth=2}:
 * <ul>
 * <li>{@code mode=dim} shows the rest pale instead of hiding it;</li>
 * <li>{@code ASPECT=a,b} shows only what has one of the values, {@code ASPECT!=a,b} only what has none, where the
 * aspects are those of {@link Aspect};</li>
 * <li>{@code focus=ID,ID; depth=N} shows only nodes with these ids and what is N links or fewer away.</li>
 * </ul>
 * In values, <code>% ; , = !</code> and white space are written as %XX of their UTF-8 bytes. Parts that mean nothing
 * here are kept as they are.
 *
 * @param dims     whether the rest is pale instead of hidden
 * @param criteria at most one for each aspect, in the order of the aspects
 * @param focus    ids of nodes; empty for no focus
 * @param depth    how many links away from these, 0 to {@value #DEEPEST}
 * @param others   parts that are not understood
 */
public record DiagramFilter(boolean dims, List<Criterion> criteria, SortedSet<String> focus, int depth,
        List<String> others) {

    /** The deepest focus. */
    public static final int DEEPEST = 99;
    /** Shows everything. */
    public static final DiagramFilter NONE = new DiagramFilter(false, List.of(), new TreeSet<>(), 1, List.of());

    /** Puts everything in order; of several criteria for one aspect the last counts. */
    public DiagramFilter {
        var ordered = new ArrayList<Criterion>();
        for (var aspect : Aspect.values()) {
            criteria.stream().filter(each -> each.aspect() == aspect).reduce((a, b) -> b).ifPresent(ordered::add);
        }
        criteria = List.copyOf(ordered);
        focus = Collections.unmodifiableSortedSet(new TreeSet<>(focus));
        depth = focus.isEmpty() ? 1 : Math.clamp(depth, 0, DEEPEST);
        others = others.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /**
     * Reads a filter.
     *
     * @param text what a diagram has, may be null
     * @return the filter; what is not understood is among its others
     */
    public static DiagramFilter parse(String text) {
        return FilterText.parse(text);
    }

    /**
     * Writes the filter for a diagram.
     *
     * @return the text, or null when everything is shown
     */
    public String text() {
        return FilterText.of(this);
    }

    /**
     * Whether nothing is left out.
     *
     * @return true when there is neither a criterion nor a focus
     */
    public boolean showsAll() {
        return criteria.isEmpty() && focus.isEmpty();
    }

    /**
     * The criterion of an aspect.
     *
     * @param aspect the aspect
     * @return the criterion, or nothing
     */
    public Optional<Criterion> criterion(Aspect aspect) {
        return criteria.stream().filter(each -> each.aspect() == aspect).findFirst();
    }

    /**
     * Demands something else of an aspect.
     *
     * @param aspect    the aspect
     * @param criterion the demand, or null for none
     * @return the changed filter
     */
    public DiagramFilter with(Aspect aspect, Criterion criterion) {
        var changed = Stream.concat(criteria.stream().filter(each -> each.aspect() != aspect),
                Stream.ofNullable(criterion)).toList();
        return new DiagramFilter(dims, changed, focus, depth, others);
    }

    /**
     * Changes between pale and hidden.
     *
     * @param newDims whether the rest is pale
     * @return the changed filter
     */
    public DiagramFilter dimming(boolean newDims) {
        return new DiagramFilter(newDims, criteria, focus, depth, others);
    }

    /**
     * Looks at some nodes.
     *
     * @param nodes    ids; empty for no focus
     * @param newDepth how many links away
     * @return the changed filter
     */
    public DiagramFilter around(Set<String> nodes, int newDepth) {
        return new DiagramFilter(dims, criteria, new TreeSet<>(nodes), newDepth, others);
    }

    /**
     * Shows everything, but keeps the way the rest is shown and what is not understood.
     *
     * @return the changed filter
     */
    public DiagramFilter cleared() {
        return new DiagramFilter(dims, List.of(), new TreeSet<>(), 1, others);
    }
}
