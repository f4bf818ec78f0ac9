/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.yaodian.model.geometry.Bounds;

/**
 * Keeps the labels of a diagram off its nodes and off each other. Labels are placed in a fixed order, each at the first
 * of its places that is free, or at the one that hides least. So the result does not depend on what was changed before;
 * yet after a change only labels near it are placed again.
 *
 * @param <K> what labels belong to, hashable, one label each
 * @param <N> nodes, hashable
 */
public final class LabelField<K, N> {

    private static final int HEADING = 34;

    private final Map<K, List<Location>> lines = new HashMap<>();
    private final Map<K, Area> sizes = new HashMap<>();
    private final Map<K, LabelPlace> placed = new HashMap<>();
    private final Map<N, Area> nodes = new HashMap<>();
    private final AreaIndex<K> wishes = new AreaIndex<>();
    private final AreaIndex<K> labels = new AreaIndex<>();
    private final AreaIndex<N> bodies = new AreaIndex<>();
    private final Comparator<K> order;
    private final TreeSet<K> open;

    /**
     * Makes an empty field.
     *
     * @param order which labels are placed first; 0 only for the same
     */
    public LabelField(Comparator<K> order) {
        this.order = order;
        open = new TreeSet<>(order);
    }

    /**
     * The order that screen and pictures share: by id, and links without one as they come.
     *
     * @param <K> what labels belong to
     * @param id  gives an id, or null
     * @return an order in which only the same is equal
     */
    public static <K> Comparator<K> byId(Function<K, String> id) {
        var count = new AtomicInteger();
        var numbers = new WeakHashMap<K, Integer>();
        return Comparator.comparing((K key) -> Objects.requireNonNullElse(id.apply(key), ""))
                .thenComparing(key -> numbers.computeIfAbsent(key, each -> count.getAndIncrement()));
    }

    /**
     * What labels shall not cover of a node.
     *
     * @param bounds where it is
     * @param open   whether other nodes are shown in it
     * @return all of it; the heading only when it is open
     */
    public static Area body(Bounds bounds, boolean open) {
        return new Area(bounds.x(), bounds.y(), bounds.width(),
                open ? Math.min(HEADING, bounds.height()) : bounds.height());
    }

    /**
     * Adds a label or changes it.
     *
     * @param key  whose label
     * @param line where its line runs, two places or more
     * @param size width and height of the label with its plate; its place does not matter
     */
    public void put(K key, List<Location> line, Area size) {
        if (line.equals(lines.get(key)) && size.equals(sizes.get(key))) {
            return;
        }
        forget(key);
        lines.put(key, line);
        sizes.put(key, size);
        places(key).forEach(place -> wishes.add(key, place.area()));
        open.add(key);
    }

    /**
     * Removes a label.
     *
     * @param key whose label; nothing happens if it has none
     */
    public void remove(K key) {
        forget(key);
        open.remove(key);
    }

    private void forget(K key) {
        if (lines.containsKey(key)) {
            places(key).forEach(place -> wishes.remove(key, place.area()));
            var old = placed.remove(key);
            if (old != null) {
                labels.remove(key, old.area());
                reopen(old.area(), key);
            }
            lines.remove(key);
            sizes.remove(key);
        }
    }

    /**
     * Says where the nodes are now. Labels near those that have changed are placed again.
     *
     * @param now what labels shall not cover, by node
     */
    public void nodes(Map<N, Area> now) {
        var gone = new LinkedHashSet<>(nodes.keySet());
        gone.removeAll(now.keySet());
        gone.forEach(node -> {
            var old = nodes.remove(node);
            bodies.remove(node, old);
            open.addAll(wishes.near(old));
        });
        now.forEach((node, area) -> {
            var old = nodes.put(node, area);
            if (!area.equals(old)) {
                if (old != null) {
                    bodies.remove(node, old);
                    open.addAll(wishes.near(old));
                }
                bodies.add(node, area);
                open.addAll(wishes.near(area));
            }
        });
    }

    /**
     * Places the labels that have to be.
     *
     * @return the owners of those that have a new place
     */
    public Set<K> settle() {
        var changed = new LinkedHashSet<K>();
        while (!open.isEmpty()) {
            var key = open.pollFirst();
            var place = best(key);
            var old = placed.put(key, place);
            if (!place.equals(old)) {
                if (old != null) {
                    labels.remove(key, old.area());
                    reopen(old.area(), key);
                }
                labels.add(key, place.area());
                reopen(place.area(), key);
                changed.add(key);
            }
        }
        return changed;
    }

    /**
     * Where a label stands.
     *
     * @param key whose label
     * @return its place when it was last settled; null if it has none
     */
    public LabelPlace placeOf(K key) {
        return placed.get(key);
    }

    private List<LabelPlace> places(K key) {
        return LabelPlaces.along(lines.get(key), sizes.get(key).width(), sizes.get(key).height());
    }

    private void reopen(Area area, K after) {
        wishes.near(area).stream().filter(each -> order.compare(each, after) > 0).forEach(open::add);
    }

    private LabelPlace best(K key) {
        LabelPlace best = null;
        var least = Double.MAX_VALUE;
        for (var place : places(key)) {
            var hidden = hidden(key, place.area());
            if (hidden == 0) {
                return place;
            }
            if (hidden < least) {
                least = hidden;
                best = place;
            }
        }
        return best;
    }

    private double hidden(K key, Area area) {
        var result = 0.0;
        for (var node : bodies.near(area)) {
            result += area.shared(nodes.get(node));
        }
        for (var other : labels.near(area)) {
            if (order.compare(other, key) < 0) {
                result += area.shared(placed.get(other).area());
            }
        }
        return result;
    }
}
