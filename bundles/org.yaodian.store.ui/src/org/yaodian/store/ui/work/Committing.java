/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.work;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.Branch;
import org.yaodian.store.Commit;
import org.yaodian.store.CommitResult;
import org.yaodian.store.PlanHead;
import org.yaodian.store.Store;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoredPlan;
import org.yaodian.store.WorkingCopy;
import org.yaodian.store.ui.compare.Differences;
import org.yaodian.store.ui.connection.StoreConnection;

/** The steps of a commit that need the store. None may run in the thread of the user interface. */
public final class Committing {

    private Committing() {
    }

    /**
     * Compares a saved plan with the revision that it came from.
     *
     * @param store      the store
     * @param connection its connection
     * @param file       the saved plan
     * @param copy       from where it was checked out; empty when it was not
     * @param monitor    progress
     * @return what would be stored
     * @throws StoreException    when the store refuses
     * @throws PlanFileException when the plan cannot be read
     */
    public static PreparedCommit prepare(Store store, StoreConnection connection, Path file,
            Optional<WorkingCopy> copy, IProgressMonitor monitor) throws StoreException, PlanFileException {
        var progress = SubMonitor.convert(monitor, 4);
        var plan = PlanFile.load(file).plan();
        var head = PlanHead.of(plan);
        progress.split(1);
        StoredPlan stranger = copy.isPresent() ? null : store.plans().find(head.id()).orElse(null);
        long base = copy.map(WorkingCopy::revision).orElseGet(() -> stranger == null ? 0 : stranger.head().number());
        var changes = store.changes(plan, base);
        progress.split(1);
        WorkPlan before = base == 0 || changes.isEmpty() ? null : store.checkout(base).plan();
        progress.split(1);
        var differences = changes.isEmpty() ? java.util.List.<org.yaodian.store.ui.compare.Difference>of()
                : Differences.between(before, plan);
        return new PreparedCommit(file, connection, head, copy.map(WorkingCopy::branch).orElse(Branch.MAIN), base,
                changes, differences, stranger);
    }

    /**
     * Makes the request to the store, after the new branch if one is wanted.
     *
     * @param store    the store
     * @param prepared what is stored
     * @param order    what the person decided
     * @return the request
     * @throws StoreException when the branch cannot be made
     */
    public static Commit request(Store store, PreparedCommit prepared, CommitOrder order) throws StoreException {
        var author = store.author(order.unit());
        var branch = prepared.branch();
        if (!order.newBranch().isBlank()) {
            branch = order.newBranch().strip();
            if (prepared.base() > 0 && !isThere(store, prepared, branch)) {
                store.plans().fork(prepared.head().id(), branch, prepared.base(), author);
            }
        }
        return new Commit(prepared.head(), branch, prepared.base(), author, order.message(), prepared.changes());
    }

    /** A branch without a revision of its own is left when a commit to it failed; the next attempt takes it. */
    private static boolean isThere(Store store, PreparedCommit prepared, String branch) throws StoreException {
        return store.plans().branches(prepared.head().id()).stream().anyMatch(each -> each.name().equals(branch)
                && each.head() == prepared.base() && each.forkedFrom() == prepared.base());
    }

    /**
     * Sends a request, and notes beside the file at which revision it is when it was stored.
     *
     * @param store    the store
     * @param prepared what is stored
     * @param commit   the request; sent again after an unclear answer it is stored once
     * @param monitor  progress; cancelled, nothing is stored
     * @return what became of it
     * @throws StoreException when the store refuses
     */
    public static CommitResult send(Store store, PreparedCommit prepared, Commit commit, IProgressMonitor monitor)
            throws StoreException {
        var result = store.commit(commit, monitor);
        if (result instanceof CommitResult.Committed committed) {
            new WorkingCopy(prepared.connection().address(), prepared.head().id(), commit.branch(),
                    committed.revision().number()).writeFor(prepared.file());
        }
        return result;
    }
}
