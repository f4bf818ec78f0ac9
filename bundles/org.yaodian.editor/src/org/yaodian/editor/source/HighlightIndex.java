/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All highlights of a document, quick to ask for a line's worth of them.
 *
 * <p>An interval tree laid over a sorted array: the middle of each half-open slice is the root of its subtree and knows
 * the largest end below it. See Cormen et al., Introduction to Algorithms, section on interval trees.
 *
 * @param <T> owner of a highlight
 */
public final class HighlightIndex<T> {

    private static final Comparator<Highlight<?>> OUTER_FIRST = Comparator
            .<Highlight<?>>comparingInt(h -> h.range().offset()).thenComparing(h -> -h.range().length());

    private final List<Highlight<T>> sorted;
    private final int[] largestEnd;
    private final Map<T, List<Highlight<T>>> byOwner = new IdentityHashMap<>();

    /**
     * Builds the index.
     *
     * @param highlights in any order; empty ones are left out
     */
    public HighlightIndex(Collection<Highlight<T>> highlights) {
        sorted = highlights.stream().filter(h -> h.range().length() > 0).sorted(OUTER_FIRST).toList();
        largestEnd = new int[sorted.size()];
        sorted.forEach(h -> byOwner.computeIfAbsent(h.owner(), o -> new ArrayList<>(1)).add(h));
        measure(0, sorted.size());
    }

    private int measure(int low, int high) {
        if (low >= high) {
            return 0;
        }
        int middle = (low + high) >>> 1;
        int below = Math.max(measure(low, middle), measure(middle + 1, high));
        largestEnd[middle] = Math.max(below, sorted.get(middle).range().end());
        return largestEnd[middle];
    }

    /**
     * All highlights in the order of the text, the outer before the inner.
     *
     * @return an unmodifiable list
     */
    public List<Highlight<T>> all() {
        return sorted;
    }

    /**
     * The highlights of one owner in the order of the text.
     *
     * @param owner what the text speaks of
     * @return its highlights, empty when there is none
     */
    public List<Highlight<T>> of(T owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    /**
     * Finds what touches a stretch of text.
     *
     * @param from first code point
     * @param to the code point after the last
     * @return highlights that share a character with it, in the order of {@link #all()}
     */
    public List<Highlight<T>> overlapping(int from, int to) {
        var found = new ArrayList<Highlight<T>>();
        collect(0, sorted.size(), from, to, found);
        return found;
    }

    private void collect(int low, int high, int from, int to, List<Highlight<T>> found) {
        if (low >= high) {
            return;
        }
        int middle = (low + high) >>> 1;
        if (largestEnd[middle] <= from) {
            return;
        }
        collect(low, middle, from, to, found);
        var highlight = sorted.get(middle);
        if (highlight.range().offset() < to) {
            if (highlight.range().end() > from) {
                found.add(highlight);
            }
            collect(middle + 1, high, from, to, found);
        }
    }

    /**
     * Finds what marks a character.
     *
     * @param position a code point
     * @return highlights that contain it, the shortest first
     */
    public List<Highlight<T>> at(int position) {
        var found = overlapping(position, position + 1);
        found.sort(Comparator.comparingInt(h -> h.range().length()));
        return found;
    }

    /**
     * Cuts a stretch of text where highlights begin or end.
     *
     * @param from first code point
     * @param to the code point after the last
     * @return the marked segments in order, each with the highlights over it, the longest first; bare text is left out
     */
    public List<Segment<T>> segments(int from, int to) {
        var touching = overlapping(from, to);
        int[] cuts = touching.stream().map(Highlight::range)
                .flatMapToInt(r -> IntStream.of(Math.max(from, r.offset()), Math.min(to, r.end())))
                .sorted().distinct().toArray();
        touching.sort(Comparator.comparingInt(h -> -h.range().length()));
        var segments = new ArrayList<Segment<T>>(cuts.length);
        for (int i = 0; i + 1 < cuts.length; i++) {
            int start = cuts[i];
            var over = touching.stream().filter(h -> h.contains(start)).toList();
            if (!over.isEmpty()) {
                segments.add(new Segment<>(TextRange.between(start, cuts[i + 1]), over));
            }
        }
        return segments;
    }

    /**
     * A stretch of text with the same highlights over each of its characters.
     *
     * @param <T> owner of a highlight
     * @param range where, in code points
     * @param highlights what lies over it, the longest first, at least one
     */
    public record Segment<T>(TextRange range, List<Highlight<T>> highlights) {

        /**
         * The highlight that says most exactly what the text speaks of.
         *
         * @return the shortest
         */
        public Highlight<T> innermost() {
            return highlights.getLast();
        }
    }
}
