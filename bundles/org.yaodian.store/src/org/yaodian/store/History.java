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
import java.util.ArrayList;
import java.util.List;

import org.yaodian.store.audit.Audit;
import org.yaodian.store.audit.FieldChange;
import org.yaodian.store.piece.ChangeKind;
import org.yaodian.store.piece.Changes;
import org.yaodian.store.sql.Database;

/** What happened to the plans of a store. */
public final class History {

    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /**
     * The revisions that led to the newest one of a branch.
     *
     * @param planId the plan
     * @param branch the branch
     * @return the revisions of the branch and of what it was forked from, newest first
     * @throws StoreException when there is no such plan or branch
     */
    public List<Revision> log(String planId, String branch) throws StoreException {
        return database.run(connection -> {
            var tables = new Tables(connection);
            long head = tables.branchOrFail(tables.planNumberOrFail(planId), branch).head();
            return log(connection, head);
        });
    }

    /**
     * The revisions that led to one.
     *
     * @param revision the revision
     * @return it and those before it, newest first
     * @throws StoreException when there is no such revision
     */
    public List<Revision> log(long revision) throws StoreException {
        return database.run(connection -> {
            new Tables(connection).revisionOrFail(revision);
            return log(connection, revision);
        });
    }

    private static List<Revision> log(Connection connection, long head) throws SQLException {
        var revisions = new ArrayList<Revision>();
        for (var segment : Segment.of(connection, head).reversed()) {
            revisions.addAll(new Tables(connection).revisionsUpTo(segment));
        }
        return revisions;
    }

    /**
     * One revision.
     *
     * @param number its number
     * @return the revision
     * @throws StoreException when there is none
     */
    public Revision revision(long number) throws StoreException {
        return database.run(connection -> new Tables(connection).revisionOrFail(number));
    }

    /**
     * What others committed meanwhile: one small query, for a job in the background that shows it.
     *
     * @param planId   the plan
     * @param branch   the branch
     * @param revision the newest revision that is known here
     * @return newer revisions of the branch, oldest first
     * @throws StoreException when there is no such plan or branch
     */
    public List<Revision> newer(String planId, String branch, long revision) throws StoreException {
        return database.run(connection -> {
            var tables = new Tables(connection);
            return tables.revisionsAfter(tables.branchOrFail(tables.planNumberOrFail(planId), branch).number(),
                    revision);
        });
    }

    /**
     * The differences between two revisions of a plan, which may be on different branches.
     *
     * @param from one revision
     * @param to   the other one
     * @return what to change in the first to get the second, piece by piece
     * @throws StoreException when one of them is not in the store
     */
    public Changes compare(long from, long to) throws StoreException {
        return database.run(connection -> {
            var tables = new Tables(connection);
            tables.revisionOrFail(from);
            tables.revisionOrFail(to);
            return Comparison.between(connection, from, to);
        });
    }

    /**
     * What a revision changed, each part before and after.
     *
     * @param revision the revision
     * @return the parts in no order
     * @throws StoreException when there is no such revision
     */
    public List<VersionPair> changes(long revision) throws StoreException {
        return database.run(connection -> {
            var tables = new Tables(connection);
            var found = tables.revisionOrFail(revision);
            var reader = new PieceReader(connection);
            var branch = tables.branchOrFail(found.planNumber(), found.branch());
            var changes = reader.changes(branch.number(), revision);
            var before = reader.pieces(found.parent(), changes.stream()
                    .filter(change -> change.kind() != ChangeKind.ADDED).map(change -> change.piece().id()).toList());
            return changes.stream().map(change -> new VersionPair(change.kind(), before.get(change.piece().id()),
                    change.piece())).toList();
        });
    }

    /**
     * The audit trail of a plan: what each revision that led to one changed, field by field.
     *
     * @param revision the last revision that counts
     * @param since    only revisions after this one; 0 for all
     * @return the entries, the oldest first
     * @throws StoreException when there is no such revision
     */
    public List<FieldChange> audit(long revision, long since) throws StoreException {
        var trail = new ArrayList<FieldChange>();
        for (var each : log(revision).reversed()) {
            if (each.number() > since) {
                trail.addAll(Audit.of(each, changes(each.number())));
            }
        }
        return trail;
    }
}
