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
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.WorkPlan;

/**
 * The first check of a plan in small pieces. The plan may change between them: what changed is brought up to date behind
 * the last piece.
 */
final class FirstCheck {

    private final WorkPlan plan;
    private final Dispatcher dispatcher;
    private final Iterator<EObject> objects;
    private final Iterator<RuleState<?>> incomplete;

    FirstCheck(Map<Rule<?>, RuleState<?>> states, WorkPlan plan) {
        this.plan = plan;
        dispatcher = new Dispatcher(states, null);
        Collection<EObject> all = new ArrayList<>();
        Entities.forEach(plan, all::add);
        objects = all.iterator();
        incomplete = states.values().iterator();
    }

    /** Goes on for about some nanoseconds. */
    void advance(long nanoseconds) {
        long begin = System.nanoTime();
        do {
            if (objects.hasNext()) {
                look(objects.next());
            } else if (incomplete.hasNext()) {
                incomplete.next().complete();
            }
        } while (!isDone() && System.nanoTime() - begin < nanoseconds);
    }

    private void look(EObject object) {
        if (Outline.planOf(object) == plan) {
            dispatcher.accept(object);
        }
    }

    /** {@return whether every object was looked at} */
    boolean isDone() {
        return !objects.hasNext() && !incomplete.hasNext();
    }
}
