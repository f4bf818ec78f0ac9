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

import java.util.Objects;

import org.yaodian.model.Identity;
import org.yaodian.store.piece.Changes;

/**
 * A request to store a new state of a plan. Sending the same request again after an unclear answer stores it once.
 *
 * @param plan    the plan as a whole
 * @param branch  the branch that shall get the revision
 * @param base    the revision that the changes start from; 0 for a plan that is new in the store
 * @param author  who
 * @param message why; at most {@value #LONGEST_MESSAGE} characters
 * @param changes what
 * @param force   whether soft locks of others are overridden
 * @param token   makes the request one of its kind
 */
public record Commit(PlanHead plan, String branch, long base, Author author, String message, Changes changes,
        boolean force, String token) {

    /** How long a message may be. */
    public static final int LONGEST_MESSAGE = 4000;

    /** Checks that nothing is missing. */
    public Commit {
        Objects.requireNonNull(plan);
        Objects.requireNonNull(branch);
        Objects.requireNonNull(author);
        Objects.requireNonNull(message);
        Objects.requireNonNull(changes);
        Objects.requireNonNull(token);
    }

    /**
     * Makes a request of its own kind that respects locks.
     *
     * @param plan    the plan as a whole
     * @param branch  the branch that shall get the revision
     * @param base    the revision that the changes start from; 0 for a new plan
     * @param author  who
     * @param message why
     * @param changes what
     */
    public Commit(PlanHead plan, String branch, long base, Author author, String message, Changes changes) {
        this(plan, branch, base, author, message, changes, false, Identity.create());
    }

    /**
     * The same request, overriding soft locks of others.
     *
     * @return a request with the same token
     */
    public Commit forced() {
        return new Commit(plan, branch, base, author, message, changes, true, token);
    }
}
