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
 * A rule against chains of links that come back to where they started.
 *
 * @param <T> the class of the objects that are linked
 */
public abstract non-sealed class CycleRule<T extends EObject> extends Rule<T> {

    /**
     * Makes a rule.
     *
     * @param info what is said about it
     * @param type the class of the objects that are linked
     */
    protected CycleRule(RuleInfo info, Class<T> type) {
        super(info, type);
    }

    /**
     * Where the links of an object lead.
     *
     * @param object an object of a plan
     * @return the next objects; nulls do not matter
     */
    protected abstract Stream<? extends T> next(T object);

    /**
     * Where links to an object come from: the reverse of {@link #next}.
     *
     * @param object an object of a plan
     * @return the previous objects; nulls do not matter
     */
    protected abstract Stream<? extends T> previous(T object);

    /**
     * The objects the links of which can be different after an object changed. To be overridden when links are objects
     * of their own.
     *
     * @param changed an object that changed, came or went
     * @return the objects from which the links lead
     */
    protected Stream<? extends EObject> relinked(EObject changed) {
        return Stream.of(changed);
    }

    /**
     * Says what is wrong with objects that all lie on cycles with each other.
     *
     * @param cycle  a shortest cycle through the first of them, starting with that one
     * @param report takes what is found
     */
    protected abstract void check(List<T> cycle, Report report);

    @Override
    final RuleState<T> open(Report report) {
        return new CycleState<>(this, report);
    }
}
