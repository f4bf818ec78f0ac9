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

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule that looks at one object at a time, with its details and at most its neighbours.
 *
 * @param <T> the class of the objects it looks at
 */
public abstract non-sealed class LocalRule<T extends EObject> extends Rule<T> {

    /**
     * Makes a rule.
     *
     * @param info what is said about it
     * @param type the class of the objects it looks at
     */
    protected LocalRule(RuleInfo info, Class<T> type) {
        super(info, type);
    }

    /**
     * Looks at one object.
     *
     * @param object an object of a plan
     * @param report takes what is found
     */
    protected abstract void check(T object, Report report);

    /**
     * The objects for which the outcome can be different after another object changed. A rule that looks at neighbours
     * of its object has to name, for a neighbour, the objects it is a neighbour of.
     *
     * @param changed an object that changed, came or went; its details count as part of it
     * @return the objects to check again; those of another class than this rule looks at do not matter
     */
    protected Stream<? extends EObject> affected(EObject changed) {
        return Stream.of(changed);
    }

    @Override
    final RuleState<T> open(Report report) {
        return new LocalState<>(this, report);
    }
}
