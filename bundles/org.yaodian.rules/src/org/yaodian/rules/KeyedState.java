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

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;

/** The objects of a plan by key, and what a keyed rule found for keys that several objects have. */
final class KeyedState<T extends EObject> implements RuleState<T> {

    private final KeyedRule<T> rule;
    private final Report report;
    private final Map<Object, Object> objects = new HashMap<>();
    private final Map<EObject, List<?>> keys = new HashMap<>();
    private final Set<Object> shared = new LinkedHashSet<>();
    private final boolean aloneCounts;
    private final Map<Object, List<Finding>> found = new LinkedHashMap<>();
    private boolean isComplete;

    KeyedState(KeyedRule<T> rule, Report report) {
        this.rule = rule;
        this.report = report;
        aloneCounts = rule.least() < 2;
    }

    @Override
    public void accept(T object) {
        var own = rule.keys(object);
        if (!own.isEmpty()) {
            keys.put(object, own);
            own.forEach(key -> put(key, object));
        }
    }

    @SuppressWarnings("unchecked")
    private void put(Object key, T object) {
        switch (objects.putIfAbsent(key, object)) {
            case null -> {
                if (aloneCounts) {
                    shared.add(key);
                }
            }
            case List<?> group -> insert((List<T>) group, object);
            case Object single -> {
                var group = new ArrayList<T>(2);
                group.add((T) single);
                insert(group, object);
                objects.put(key, group);
                shared.add(key);
            }
        }
    }

    private void insert(List<T> group, T object) {
        int place = isComplete ? Collections.binarySearch(group, object, DocumentOrder.INSTANCE) : -group.size() - 1;
        group.add(-place - 1, object);
    }

    private void remove(Object key, EObject object) {
        if (objects.get(key) instanceof List<?> group) {
            group.remove(object);
            if (group.size() == 1) {
                objects.put(key, group.get(0));
                if (!aloneCounts) {
                    shared.remove(key);
                }
            }
        } else {
            objects.remove(key);
            shared.remove(key);
        }
    }

    @Override
    public void complete() {
        isComplete = true;
        shared.forEach(this::check);
    }

    @SuppressWarnings("unchecked")
    private void check(Object key) {
        var group = objects.get(key) instanceof List<?> several ? List.copyOf((List<T>) several)
                : List.of((T) objects.get(key));
        rule.check(key, group, report);
        var findings = report.take();
        if (!findings.isEmpty()) {
            found.put(key, findings);
        }
    }

    @Override
    public void update(Collection<EObject> changed, WorkPlan plan) {
        var objects = changed.stream().flatMap(rule::affected).filter(rule.type()::isInstance).map(rule.type()::cast)
                .distinct().toList();
        var stale = new LinkedHashSet<Object>();
        changed.stream().filter(shared::contains).forEach(stale::add);
        for (var object : objects) {
            var before = keys.remove(object);
            if (before != null) {
                before.forEach(key -> remove(key, object));
                stale.addAll(before);
            }
        }
        for (var object : objects) {
            if (Outline.planOf(object) == plan) {
                accept(object);
                stale.addAll(keys.getOrDefault(object, List.of()));
            }
        }
        for (var key : stale) {
            found.remove(key);
            if (shared.contains(key)) {
                check(key);
            }
        }
    }

    @Override
    public void collect(List<Finding> findings) {
        found.values().forEach(findings::addAll);
    }
}
