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

import org.eclipse.emf.ecore.EObject;

/**
 * What a rule of any shape is, besides, when a few objects of a plan settle something for all that it looks at, for
 * example the day on which the general plan was approved. The rule asks {@link Report#ground} for it. When it becomes
 * something else, all objects are looked at again; as long as it stays the same, a change costs no more than without.
 *
 * @param <G> what is settled; its equality has to say whether anything differs that matters, names in messages included
 */
public interface Grounded<G> {

    /**
     * Whether an object is one of those few.
     *
     * @param object an object of the class that the rule looks at
     * @return whether it is, by itself and its details
     */
    boolean settles(EObject object);

    /**
     * What these objects settle.
     *
     * @param few the objects, in no order; may be empty
     * @return what holds for all others, or null
     */
    G ground(Collection<? extends EObject> few);
}
