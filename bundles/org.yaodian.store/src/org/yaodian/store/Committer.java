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

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.yaodian.store.CommitResult.Committed;
import org.yaodian.store.CommitResult.Denied;
import org.yaodian.store.CommitResult.Locked;
import org.yaodian.store.CommitResult.Stale;
import org.yaodian.store.CommitResult.Unchanged;
import org.yaodian.store.sql.Sql;

/**
 * Stores one commit in one transaction. Rows are only added. Two commits on the same base cannot both be stored,
 * because no two revisions of a branch have the same parent: the database itself holds that.
 */
final class Committer {

    private final Connection connection;
    private final Tables tables;
    private final CommitCheck check;

    /** What an account may do, asked before anything is stored. */
    @FunctionalInterface
    interface CommitCheck {

        /** The changes that are not allowed; empty when all are. */
        List<Denial> denials(Connection connection, Commit commit) throws SQLException, StoreException;
    }

    Committer(Connection connection, CommitCheck check) {
        this.connection = connection;
        this.check = check;
        tables = new Tables(connection);
    }

    CommitResult commit(Commit commit, IProgressMonitor monitor) throws SQLException, StoreException {
        var stored = tables.revisionOfToken(commit.token());
        if (stored.isPresent()) {
            return new Committed(stored.get());
        }
        var plan = tables.planNumber(commit.plan().id());
        var branch = plan.isPresent() ? tables.branch(plan.get(), commit.branch()) : Optional.<Branch>empty();
        long head = branch.map(Branch::head).orElse(0L);
        if (head != commit.base()) {
            return new Stale(branch.isPresent() ? tables.revisionsAfter(branch.get().number(), commit.base())
                    : List.of());
        }
        if (commit.changes().isEmpty()) {
            return new Unchanged(head);
        }
        var denials = check.denials(connection, commit);
        if (!denials.isEmpty()) {
            return new Denied(denials);
        }
        var locks = commit.force() || plan.isEmpty() ? List.<SoftLock>of()
                : new LockTable(connection).against(plan.get(), commit);
        if (!locks.isEmpty()) {
            return new Locked(locks);
        }
        return new Committed(store(commit, branch.isPresent() ? branch.get() : mainBranch(commit), monitor));
    }

    private Branch mainBranch(Commit commit) throws SQLException, StoreException {
        var known = tables.planNumber(commit.plan().id());
        int plan = known.isPresent() ? known.get() : tables.addPlan(commit.plan().id(), commit.author().name());
        return tables.addBranch(plan, commit.branch(), 0, commit.author().name());
    }

    private Revision store(Commit commit, Branch branch, IProgressMonitor monitor)
            throws SQLException, StoreException {
        long number = Sql.number(connection, "SELECT MAX(revision) FROM yd_revision") + 1;
        var author = Texts.author(commit.author());
        var message = Texts.message(commit.message());
        var when = Instant.ofEpochMilli(System.currentTimeMillis());
        var title = Texts.title(commit.plan().title());
        Sql.update(connection, "INSERT INTO yd_revision (revision, plan_no, branch_no, parent, author, unit, committed,"
                + " message, title, plan_year, changes, token, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number, branch.planNumber(), branch.number(), commit.base(), author.name(), author.unit(),
                when.toEpochMilli(), message, title, commit.plan().year(), commit.changes().size(), commit.token(),
                PieceWriter.digest(tables.digest(commit.base()), commit.changes()));
        new PieceWriter(connection, commit.plan().units()).write(branch, number, commit.changes(), monitor);
        return new Revision(number, branch.planNumber(), branch.name(), commit.base(), author, when, message, title,
                commit.plan().year(), commit.changes().size());
    }
}
