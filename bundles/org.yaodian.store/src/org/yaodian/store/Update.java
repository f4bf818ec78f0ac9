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

/** What {@link Store#update} can offer to somebody whose base is stale. Nothing is stored by it. */
public sealed interface Update {

    /** The base is the newest revision of the branch. */
    record UpToDate() implements Update {}

    /**
     * Nothing was changed here, so the newest revision can simply take its place.
     *
     * @param theirs the newest revision
     */
    record Forward(Checkout theirs) implements Update {}

    /**
     * Both sides were merged; the plan can be committed on the newest revision.
     *
     * @param plan   the merged plan
     * @param theirs the newest revision, the base of the next commit
     */
    record Merged(WorkPlan plan, Revision theirs) implements Update {}

    /**
     * Both sides changed the same.
     *
     * @param conflicts one line for each conflict
     * @param theirs    the newest revision
     */
    record Conflicting(List<String> conflicts, Revision theirs) implements Update {

        /** Copies the list. */
        public Conflicting {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Both sides changed the plan, and this installation cannot merge. Nothing is overwritten: commit to a branch of
     * its own, or check the newest revision out to another file.
     *
     * @param theirs the newest revision
     */
    record NoMerger(Revision theirs) implements Update {}
}
