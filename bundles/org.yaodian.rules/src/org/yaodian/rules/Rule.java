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

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.yaodian.model.plan.WorkPlan;

/**
 * Something that plans should comply with. A rule has no state of its own and one of four shapes, so that it can be
 * checked again quickly after a change: {@link LocalRule} looks at one object, {@link KeyedRule} at objects that have
 * something in common, {@link CycleRule} at chains of links that come back, {@link ChainRule} at values that go along
 * chains of links. What a few objects settle for all others, a rule of any shape takes from its {@link Grounded}.
 *
 * @param <T> the class of the objects it looks at: an element, unit, dependency, relation, diagram, the plan, or the
 *            class of a facet
 */
public abstract sealed class Rule<T extends EObject> permits LocalRule, KeyedRule, CycleRule, ChainRule {

    private final RuleInfo info;
    private final Class<T> type;

    /**
     * Makes a rule.
     *
     * @param info what is said about it
     * @param type the class of the objects it looks at
     */
    protected Rule(RuleInfo info, Class<T> type) {
        this.info = info;
        this.type = type;
    }

    /**
     * What is said about this rule.
     *
     * @return the description, always the same
     */
    public final RuleInfo info() {
        return info;
    }

    /**
     * The class of the objects this rule looks at.
     *
     * @return the class
     */
    public final Class<T> type() {
        return type;
    }

    /**
     * Features of the plan itself on which the outcome for every object depends, for example the year.
     *
     * @return features of {@link WorkPlan}; none unless overridden
     */
    protected Set<EStructuralFeature> planWide() {
        return Set.of();
    }

    /**
     * Whether the outcome for an object depends on the units that it, its details or its facets name, or on the
     * successors of these units. Then a change of a unit counts as a change of all that name it.
     *
     * @return whether a unit can matter; false unless overridden
     */
    protected boolean dependsOnUnits() {
        return false;
    }

    final RuleState<T> open() {
        var report = new Report(info);
        var state = open(report);
        return this instanceof Grounded<?> grounded ? new GroundedState<>(type, grounded, state, report) : state;
    }

    abstract RuleState<T> open(Report report);
}
