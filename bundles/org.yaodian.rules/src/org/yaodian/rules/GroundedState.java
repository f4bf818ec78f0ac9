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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;

/** Holds what a few objects settle, before another state looks at all of them. */
final class GroundedState<T extends EObject> implements RuleState<T> {

    private final Class<T> type;
    private final Grounded<?> rule;
    private final RuleState<T> state;
    private final Report report;
    private final Set<EObject> few = new LinkedHashSet<>();
    private List<T> waiting = new ArrayList<>();

    GroundedState(Class<T> type, Grounded<?> rule, RuleState<T> state, Report report) {
        this.type = type;
        this.rule = rule;
        this.state = state;
        this.report = report;
    }

    @Override
    public void accept(T object) {
        waiting.add(object);
        if (rule.settles(object)) {
            few.add(object);
        }
    }

    @Override
    public void complete() {
        waiting.removeIf(GroundedState::hasLeft);
        few.removeIf(GroundedState::hasLeft);
        report.settle(rule.ground(few));
        waiting.forEach(state::accept);
        waiting = null;
        state.complete();
    }

    /** Whether an object went away again before all were looked at. */
    private static boolean hasLeft(EObject object) {
        return Outline.planOf(object) == null;
    }

    @Override
    public void update(Collection<EObject> changed, WorkPlan plan) {
        boolean concerned = false;
        for (var object : changed) {
            boolean settles = type.isInstance(object) && Outline.planOf(object) == plan && rule.settles(object);
            concerned |= (settles ? few.add(object) : few.remove(object)) || settles;
        }
        boolean differs = concerned && report.settle(rule.ground(few));
        state.update(differs ? Entities.with(changed, plan) : changed, plan);
    }

    @Override
    public void collect(List<Finding> findings) {
        state.collect(findings);
    }
}
