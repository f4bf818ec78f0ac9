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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;

/**
 * The values of objects along links, with what a chain rule found. Objects have a rank higher than those their links
 * lead to. After a change, values are worked out again rank by rank, each only when one that it follows from is another
 * one now; where a circle opens or closes, all that leads to it is put into order anew.
 */
final class ChainState<T extends EObject, V> implements RuleState<T> {

    private final ChainRule<T, V> rule;
    private final Report report;
    private final Map<T, Place<T, V>> places = new LinkedHashMap<>();
    private final Map<EObject, List<Finding>> found = new LinkedHashMap<>();

    ChainState(ChainRule<T, V> rule, Report report) {
        this.rule = rule;
        this.report = report;
    }

    @Override
    public void accept(T object) {
        var place = new Place<T, V>(object, next(object));
        if (place.next.isEmpty()) {
            place.value = rule.value(object, this::valueOf);
        }
        if (place.matters()) {
            places.put(object, place);
        }
    }

    @Override
    public void complete() {
        order(places.values().stream().filter(place -> !place.next.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        places.values().forEach(this::check);
    }

    private void check(Place<T, V> place) {
        found.remove(place.object);
        if (place.value != null) {
            rule.check(place.object, place.value, report);
            var findings = report.take();
            if (!findings.isEmpty()) {
                found.put(place.object, findings);
            }
        }
    }

    private List<T> next(T object) {
        return rule.next(object).filter(Objects::nonNull).<T>map(next -> next).distinct().toList();
    }

    /** The places before an object that are known. */
    private Stream<Place<T, V>> before(T object) {
        return rule.previous(object).filter(Objects::nonNull).map(places::get).filter(Objects::nonNull);
    }

    /** The places to which the links of an object lead that are known. */
    private Stream<Place<T, V>> after(Place<T, V> place) {
        return place.next.stream().map(places::get).filter(Objects::nonNull);
    }

    private V valueOf(T object) {
        var place = places.get(object);
        return place == null ? null : place.value;
    }

    @Override
    public void update(Collection<EObject> changed, WorkPlan plan) {
        var objects = changed.stream().flatMap(rule::relinked).filter(rule.type()::isInstance).map(rule.type()::cast)
                .distinct().toList();
        var stale = new LinkedHashSet<Place<T, V>>();
        var turned = new LinkedHashSet<Place<T, V>>();
        for (var object : objects) {
            if (Outline.planOf(object) == plan) {
                var place = places.computeIfAbsent(object, any -> new Place<>(any, List.of()));
                stale.add(place);
                if (relink(place)) {
                    turned.add(place);
                }
            } else if (places.remove(object) != null) {
                found.remove(object);
                before(object).forEach(stale::add);
            }
        }
        var grown = stale.stream().filter(place -> place.grown).toList();
        stale.addAll(order(against(turned)));
        grown.forEach(this::raise);
        stale.addAll(propagate(stale));
        for (var place : stale) {
            check(place);
            if (!place.matters()) {
                places.remove(place.object);
            }
        }
    }

    /** Takes the links of an object as they are now; returns whether a circle may have opened or closed. */
    private boolean relink(Place<T, V> place) {
        var next = next(place.object);
        place.grown = !place.next.containsAll(next);
        place.next = next;
        boolean closes = place.grown && Search.comesBack(new Search<>(place.object, object -> next(object).stream()),
                new Search<>(place.object, object -> rule.previous(object).filter(Objects::nonNull)));
        return closes || place.circular != after(place).anyMatch(other -> other.circular);
    }

    /** Gives an object and those before it ranks above those that their links lead to. */
    private void raise(Place<T, V> start) {
        start.grown = false;
        var queue = new ArrayDeque<Place<T, V>>(List.of(start));
        while (!queue.isEmpty()) {
            var place = queue.remove();
            int least = leastRank(place);
            if (!place.circular && place.rank < least) {
                place.rank = least;
                before(place.object).forEach(queue::add);
            }
        }
    }

    private int leastRank(Place<T, V> place) {
        return after(place).mapToInt(next -> next.rank + 1).max().orElse(0);
    }

    /** Some places and all whose links lead to them. */
    private Set<Place<T, V>> against(Set<Place<T, V>> start) {
        var reached = new LinkedHashSet<>(start);
        var queue = new ArrayDeque<>(start);
        while (!queue.isEmpty()) {
            before(queue.remove().object).filter(reached::add).forEach(queue::add);
        }
        return reached;
    }

    /**
     * Puts places in order and works out their values (Kahn 1962). Those that never have their turn lie on circles, or
     * their links lead to some.
     *
     * @param region places, with all whose links lead to them
     * @return the same
     */
    private Set<Place<T, V>> order(Set<Place<T, V>> region) {
        var open = new HashMap<Place<T, V>, Integer>();
        var earlier = new HashMap<Place<T, V>, List<Place<T, V>>>();
        var ready = new ArrayDeque<Place<T, V>>();
        for (var place : region) {
            var inside = after(place).filter(region::contains).toList();
            inside.forEach(next -> earlier.computeIfAbsent(next, any -> new ArrayList<>(2)).add(place));
            open.put(place, inside.size());
            if (inside.isEmpty()) {
                ready.add(place);
            }
        }
        while (!ready.isEmpty()) {
            var place = ready.remove();
            open.remove(place);
            place.circular = after(place).anyMatch(next -> next.circular);
            place.rank = leastRank(place);
            work(place);
            earlier.getOrDefault(place, List.of()).forEach(previous -> {
                if (open.merge(previous, -1, Integer::sum) == 0) {
                    ready.add(previous);
                }
            });
        }
        open.keySet().forEach(place -> {
            place.circular = true;
            place.value = null;
        });
        return region;
    }

    /** Works out a value; returns whether it is another one than before. */
    private boolean work(Place<T, V> place) {
        var value = place.circular ? null : rule.value(place.object, this::valueOf);
        boolean differs = !Objects.equals(place.value, value);
        if (differs) {
            place.value = value;
        }
        return differs;
    }

    /** Works out the values of some places and of those before them as far as they differ; returns which do. */
    private Set<Place<T, V>> propagate(Set<Place<T, V>> start) {
        var differing = new LinkedHashSet<Place<T, V>>();
        var waiting = new TreeMap<Integer, Set<Place<T, V>>>();
        start.forEach(place -> await(place, waiting));
        while (!waiting.isEmpty()) {
            for (var place : waiting.pollFirstEntry().getValue()) {
                if (work(place)) {
                    differing.add(place);
                    before(place.object).forEach(previous -> await(previous, waiting));
                }
            }
        }
        return differing;
    }

    private void await(Place<T, V> place, Map<Integer, Set<Place<T, V>>> waiting) {
        if (!place.circular) {
            waiting.computeIfAbsent(place.rank, rank -> new LinkedHashSet<>()).add(place);
        }
    }

    @Override
    public void collect(List<Finding> findings) {
        found.values().forEach(findings::addAll);
    }

    /** What is known of an object. */
    private static final class Place<T, V> {

        private final T object;
        private List<T> next;
        private V value;
        private int rank;
        private boolean circular;
        private boolean grown;

        Place(T object, List<T> next) {
            this.object = object;
            this.next = next;
        }

        boolean matters() {
            return value != null || !next.isEmpty();
        }
    }
}
