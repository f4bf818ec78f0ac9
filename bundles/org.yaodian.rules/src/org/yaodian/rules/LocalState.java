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

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;

/** The findings of a local rule by object. */
final class LocalState<T extends EObject> implements RuleState<T> {

    private final LocalRule<T> rule;
    private final Report report;
    private final Map<EObject, List<Finding>> found = new LinkedHashMap<>();

    LocalState(LocalRule<T> rule, Report report) {
        this.rule = rule;
        this.report = report;
    }

    @Override
    public void accept(T object) {
        rule.check(object, report);
        var findings = report.take();
        if (!findings.isEmpty()) {
            found.put(object, findings);
        }
    }

    @Override
    public void complete() {
        // every object was looked at on its own
    }

    @Override
    public void update(Collection<EObject> changed, WorkPlan plan) {
        var stale = new IdentityHashMap<EObject, Boolean>();
        changed.forEach(object -> {
            stale.put(object, true);
            rule.affected(object).forEach(neighbour -> stale.put(neighbour, true));
        });
        for (var object : stale.keySet()) {
            if (rule.type().isInstance(object)) {
                found.remove(object);
                if (Outline.planOf(object) == plan) {
                    accept(rule.type().cast(object));
                }
            }
        }
    }

    @Override
    public void collect(List<Finding> findings) {
        found.values().forEach(findings::addAll);
    }
}
