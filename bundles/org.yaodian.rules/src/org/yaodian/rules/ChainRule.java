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

import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule about values that follow from each other along links, for example the latest days on which works can end. The
 * value of an object follows from the object itself and from the values of those its links lead to. An object has none
 * when it lies on a circle or when its links lead to one.
 *
 * @param <T> the class of the objects that are linked
 * @param <V> the values; equal when nothing differs that matters, and quick to compare
 */
public abstract non-sealed class ChainRule<T extends EObject, V> extends Rule<T> {

    /**
     * Makes a rule.
     *
     * @param info what is said about it
     * @param type the class of the objects that are linked
     */
    protected ChainRule(RuleInfo info, Class<T> type) {
        super(info, type);
    }

    /**
     * Where the links of an object lead: the objects from which its value follows.
     *
     * @param object an object of a plan
     * @return the next objects; nulls and the same one twice do not matter
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
     * The objects the value or links of which can be different after an object changed. To be overridden when links are
     * objects of their own.
     *
     * @param changed an object that changed, came or went
     * @return the objects from and to which the links lead; nulls and those of another class do not matter
     */
    protected Stream<? extends EObject> relinked(EObject changed) {
        return Stream.of(changed);
    }

    /**
     * Works out the value of an object.
     *
     * @param object an object of a plan
     * @param values the values of the next objects, or null for those that have none
     * @return its value, or null when it has none
     */
    protected abstract V value(T object, Function<T, V> values);

    /**
     * Looks at one object that has a value.
     *
     * @param object the object
     * @param value  its value
     * @param report takes what is found
     */
    protected abstract void check(T object, V value, Report report);

    @Override
    final RuleState<T> open(Report report) {
        return new ChainState<>(this, report);
    }
}
