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

/** What became of a {@link Commit}. Only {@link Committed} stored something. */
public sealed interface CommitResult {

    /**
     * It is stored for good.
     *
     * @param revision the new revision
     */
    record Committed(Revision revision) implements CommitResult {}

    /**
     * There was nothing to store.
     *
     * @param head the newest revision of the branch
     */
    record Unchanged(long head) implements CommitResult {}

    /**
     * Others committed since the base; update first.
     *
     * @param newer their revisions on the branch, oldest first; empty when the base is not on the branch at all
     */
    record Stale(List<Revision> newer) implements CommitResult {

        /** Copies the list. */
        public Stale {
            newer = List.copyOf(newer);
        }
    }

    /**
     * Somebody asked to leave a changed part alone for now; {@link Commit#forced()} stores it all the same.
     *
     * @param locks the locks of others on what was changed
     */
    record Locked(List<SoftLock> locks) implements CommitResult {

        /** Copies the list. */
        public Locked {
            locks = List.copyOf(locks);
        }
    }

    /**
     * The account may not change some of it.
     *
     * @param denials each change that is not allowed, with the reason
     */
    record Denied(List<Denial> denials) implements CommitResult {

        /** Copies the list. */
        public Denied {
            denials = List.copyOf(denials);
        }
    }
}
