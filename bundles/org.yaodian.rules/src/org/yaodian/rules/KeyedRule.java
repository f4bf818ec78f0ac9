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

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/**
 * A rule about objects that have something in common which they should not, for example a name.
 *
 * @param <T> the class of the objects it looks at
 */
public abstract non-sealed class KeyedRule<T extends EObject> extends Rule<T> {

    /**
     * Makes a rule.
     *
     * @param info what is said about it
     * @param type the class of the objects it looks at
     */
    protected KeyedRule(RuleInfo info, Class<T> type) {
        super(info, type);
    }

    /**
     * How many objects must have a key for the rule to look at them.
     *
     * @return 2 or, when a single object can offend, 1
     */
    protected int least() {
        return 2;
    }

    /**
     * What an object could have in common with others.
     *
     * @param object an object of a plan; what is outside it and its details must not matter
     * @return values with equals and hash code, none twice; often exactly one. Where a key is an object of the plan, a
     *         change of it counts as a change of all that have it
     */
    protected abstract List<?> keys(T object);

    /**
     * The objects for which the outcome can be different after another object changed. To be overridden when links
     * between objects with the same key matter.
     *
     * @param changed an object that changed, came or went
     * @return the objects to look at again; nulls and those of another class do not matter
     */
    protected Stream<? extends EObject> affected(EObject changed) {
        return Stream.of(changed);
    }

    /**
     * Looks at objects with the same key.
     *
     * @param key    the key
     * @param group  the objects with this key, at least {@link #least}, in document order
     * @param report takes what is found
     */
    protected abstract void check(Object key, List<T> group, Report report);

    @Override
    final RuleState<T> open(Report report) {
        return new KeyedState<>(this, report);
    }
}
