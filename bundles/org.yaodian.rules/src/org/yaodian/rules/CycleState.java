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
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;

/**
 * The groups of objects that can reach each other, with what a cycle rule found for them. After a change, a group that
 * lost a link is divided anew, and where a link was added one search runs forward and one backward in step, so that the
 * cost is that of the shorter one; all else stays.
 */
final class CycleState<T extends EObject> implements RuleState<T> {

    private final CycleRule<T> rule;
    private final Report report;
    private final Map<T, List<? extends T>> links = new LinkedHashMap<>();
    private final Map<T, Group<T>> groups = new HashMap<>();
    private final Set<Group<T>> found = new LinkedHashSet<>();

    CycleState(CycleRule<T> rule, Report report) {
        this.rule = rule;
        this.report = report;
    }

    @Override
    public void accept(T object) {
        var next = next(object).toList();
        if (!next.isEmpty()) {
            links.put(object, next);
        }
    }

    @Override
    public void complete() {
        new StrongComponents<T>(this::next).of(links.keySet()).forEach(this::add);
    }

    private Stream<? extends T> next(T object) {
        return rule.next(object).filter(Objects::nonNull);
    }

    private Stream<? extends T> previous(T object) {
        return rule.previous(object).filter(Objects::nonNull);
    }

    private void add(Set<T> members) {
        var group = new Group<>(members);
        check(group);
        members.forEach(member -> dissolve(groups.put(member, group)));
        found.add(group);
    }

    private void check(Group<T> group) {
        group.cycle = cycle(group.members);
        rule.check(group.cycle, report);
        group.findings = report.take();
    }

    private void dissolve(Group<T> group) {
        if (group != null && found.remove(group)) {
            group.members.forEach(member -> groups.remove(member, group));
        }
    }

    private List<T> cycle(Set<T> group) {
        var start = group.stream().min(DocumentOrder.INSTANCE).orElseThrow();
        var cameFrom = new HashMap<T, T>();
        var queue = new ArrayDeque<T>(List.of(start));
        while (!cameFrom.containsKey(start)) {
            var object = queue.remove();
            next(object).filter(group::contains).forEach(reached -> {
                if (cameFrom.putIfAbsent(reached, object) == null) {
                    queue.add(reached);
                }
            });
        }
        var cycle = new ArrayDeque<T>();
        for (var object = cameFrom.get(start); object != start; object = cameFrom.get(object)) {
            cycle.addFirst(object);
        }
        cycle.addFirst(start);
        return List.copyOf(cycle);
    }

    @Override
    public void update(Collection<EObject> changed, WorkPlan plan) {
        var objects = changed.stream().flatMap(rule::relinked).filter(rule.type()::isInstance).map(rule.type()::cast)
                .distinct().toList();
        var broken = new LinkedHashSet<Group<T>>();
        var stale = new LinkedHashSet<Group<T>>();
        var grown = new LinkedHashSet<T>();
        for (var object : objects) {
            var before = links.remove(object);
            if (Outline.planOf(object) == plan) {
                accept(object);
            }
            var now = links.get(object);
            var group = groups.get(object);
            if (group != null && isLess(now, before)) {
                broken.add(group);
            } else if (group != null && !Objects.equals(before, now)) {
                stale.add(group);
            }
            if (isLess(before, now)) {
                grown.add(object);
            }
        }
        broken.forEach(this::divide);
        grown.forEach(object -> groupOf(object).ifPresent(this::add));
        objects.forEach(object -> {
            var group = groups.get(object);
            if (group != null && group.isShownBy(object)) {
                stale.add(group);
            }
        });
        stale.stream().filter(found::contains).forEach(this::check);
    }

    /** Whether a list lacks something of another one, where null is empty. */
    private static boolean isLess(List<?> list, List<?> other) {
        return other != null && (list == null || !list.containsAll(other));
    }

    private void divide(Group<T> group) {
        dissolve(group);
        new StrongComponents<T>(object -> next(object).filter(group.members::contains)).of(group.members)
                .forEach(this::add);
    }

    private Optional<Set<T>> groupOf(T object) {
        var forward = new Search<T>(object, this::next);
        var backward = new Search<T>(object, this::previous);
        if (!Search.comesBack(forward, backward)) {
            return Optional.empty();
        }
        forward.run();
        backward.run();
        forward.reached().retainAll(backward.reached());
        return Optional.of(forward.reached());
    }

    @Override
    public void collect(List<Finding> findings) {
        found.forEach(group -> findings.addAll(group.findings));
    }

    /** Objects that can reach each other, equal only to itself. */
    private static final class Group<T extends EObject> {

        private final Set<T> members;
        private List<T> cycle = List.of();
        private List<Finding> findings = List.of();

        Group(Set<T> members) {
            this.members = members;
        }

        /** Whether the finding speaks of a member, or would when it was made now. */
        boolean isShownBy(T member) {
            return cycle.contains(member) || DocumentOrder.INSTANCE.compare(member, cycle.get(0)) < 0;
        }
    }
}
