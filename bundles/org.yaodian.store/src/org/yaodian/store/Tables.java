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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.sql.Sql;

/** Reads the tables of plans, branches, revisions and tags within a transaction. */
final class Tables {

    private static final String REVISION = "SELECT r.revision, r.plan_no, b.name, r.parent, r.author, r.unit,"
            + " r.committed, r.message, r.title, r.plan_year, r.changes FROM yd_revision r"
            + " JOIN yd_branch b ON b.branch_no = r.branch_no WHERE ";
    private static final String BRANCH = "SELECT b.branch_no, b.plan_no, b.name, b.forked_from, (SELECT MAX(r.revision)"
            + " FROM yd_revision r WHERE r.branch_no = b.branch_no), b.created, b.created_by FROM yd_branch b WHERE ";

    private final Connection connection;

    Tables(Connection connection) {
        this.connection = connection;
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(row.getLong(1), row.getInt(2), row.getString(3), row.getLong(4),
                new Author(row.getString(5), row.getString(6)), Instant.ofEpochMilli(row.getLong(7)),
                row.getString(8), row.getString(9), row.getInt(10), row.getInt(11));
    }

    private static Branch branch(ResultSet row) throws SQLException {
        long own = row.getLong(5);
        return new Branch(row.getInt(1), row.getInt(2), row.getString(3), row.getLong(4),
                own == 0 ? row.getLong(4) : own, Instant.ofEpochMilli(row.getLong(6)), row.getString(7));
    }

    Optional<Integer> planNumber(String planId) throws SQLException {
        return Sql.first(connection, row -> row.getInt(1), "SELECT plan_no FROM yd_plan WHERE plan_id = ?", planId);
    }

    int planNumberOrFail(String planId) throws SQLException, StoreException {
        return planNumber(planId).orElseThrow(
                () -> new StoreException(Problem.NOT_FOUND, NLS.bind(Messages.Store_NoPlan, planId)));
    }

    Optional<Branch> branch(int plan, String name) throws SQLException {
        return Sql.first(connection, Tables::branch, BRANCH + "b.plan_no = ? AND b.name = ?", plan, name);
    }

    Branch branchOrFail(int plan, String name) throws SQLException, StoreException {
        return branch(plan, name).orElseThrow(
                () -> new StoreException(Problem.NOT_FOUND, NLS.bind(Messages.Store_NoBranch, name)));
    }

    List<Branch> branches(int plan) throws SQLException {
        return Sql.list(connection, Tables::branch, BRANCH + "b.plan_no = ? ORDER BY b.branch_no", plan);
    }

    Optional<Revision> revision(long number) throws SQLException {
        return Sql.first(connection, Tables::revision, REVISION + "r.revision = ?", number);
    }

    Revision revisionOrFail(long number) throws SQLException, StoreException {
        return revision(number).orElseThrow(
                () -> new StoreException(Problem.NOT_FOUND, NLS.bind(Messages.Store_NoRevision, number)));
    }

    Optional<Revision> revisionOfToken(String token) throws SQLException {
        return Sql.first(connection, Tables::revision, REVISION + "r.token = ?", token);
    }

    /** The revisions of a branch after one, oldest first. */
    List<Revision> revisionsAfter(int branch, long revision) throws SQLException {
        return Sql.list(connection, Tables::revision,
                REVISION + "r.branch_no = ? AND r.revision > ? ORDER BY r.revision", branch, revision);
    }

    /** The revisions of a segment of a history, newest first. */
    List<Revision> revisionsUpTo(Segment segment) throws SQLException {
        return Sql.list(connection, Tables::revision,
                REVISION + "r.branch_no = ? AND r.revision <= ? ORDER BY r.revision DESC", segment.branch(),
                segment.upTo());
    }

    /** The newest revision of each plan's main branch, in the order of the plans. */
    List<Revision> mainHeads() throws SQLException {
        return Sql.list(connection, Tables::revision, REVISION + "b.name = ? AND r.revision = (SELECT MAX(h.revision)"
                + " FROM yd_revision h WHERE h.branch_no = r.branch_no) ORDER BY r.plan_no", Branch.MAIN);
    }

    /** The revisions of all main branches after one, oldest first. */
    List<Revision> mainRevisionsAfter(long revision) throws SQLException {
        return Sql.list(connection, Tables::revision, REVISION + "b.name = ? AND r.revision > ? ORDER BY r.revision",
                Branch.MAIN, revision);
    }

    byte[] digest(long revision) throws SQLException {
        return Sql.first(connection, row -> row.getBytes(1), "SELECT digest FROM yd_revision WHERE revision = ?",
                revision).orElse(new byte[0]);
    }

    List<Tag> tags(int plan) throws SQLException {
        return Sql.list(connection,
                row -> new Tag(row.getString(1), row.getLong(2), row.getString(3),
                        Instant.ofEpochMilli(row.getLong(4)), row.getString(5)),
                "SELECT name, revision, note, tagged, tagged_by FROM yd_tag WHERE plan_no = ? ORDER BY tagged, name",
                plan);
    }

    /** Makes a branch. */
    Branch addBranch(int plan, String name, long from, String author) throws SQLException, StoreException {
        int number = (int) Sql.number(connection, "SELECT MAX(branch_no) FROM yd_branch") + 1;
        Sql.update(connection, "INSERT INTO yd_branch (branch_no, plan_no, name, forked_from, created, created_by)"
                + " VALUES (?, ?, ?, ?, ?, ?)", number, plan, name, from, System.currentTimeMillis(), author);
        return branchOrFail(plan, name);
    }

    /** Makes a plan without revisions. */
    int addPlan(String planId, String author) throws SQLException {
        int number = (int) Sql.number(connection, "SELECT MAX(plan_no) FROM yd_plan") + 1;
        Sql.update(connection, "INSERT INTO yd_plan (plan_no, plan_id, created, created_by) VALUES (?, ?, ?, ?)",
                number, planId, System.currentTimeMillis(), author);
        return number;
    }
}
