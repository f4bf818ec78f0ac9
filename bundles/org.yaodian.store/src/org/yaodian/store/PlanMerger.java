/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store;

import java.util.List;

import org.yaodian.model.plan.WorkPlan;

/** Merges two plans that were changed apart, element by element and field by field. */
@FunctionalInterface
public interface PlanMerger {

    /** What a merge came to. */
    sealed interface Outcome {

        /**
         * Everything went together.
         *
         * @param plan a new plan with the changes of both sides
         */
        record Merged(WorkPlan plan) implements Outcome {}

        /**
         * Both sides changed the same field in different ways; somebody has to choose.
         *
         * @param conflicts one line for each
         */
        record Conflicting(List<String> conflicts) implements Outcome {

            /** Copies the list. */
            public Conflicting {
                conflicts = List.copyOf(conflicts);
            }
        }
    }

    /**
     * Merges. None of the three plans is changed.
     *
     * @param base   what both sides started from
     * @param mine   one side
     * @param theirs the other side
     * @return the merged plan, or what stands against it
     */
    Outcome merge(WorkPlan base, WorkPlan mine, WorkPlan theirs);
}
