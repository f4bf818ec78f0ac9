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
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException.Problem;
import org.yaodian.store.rights.Role;
import org.yaodian.store.rights.Standing;
import org.yaodian.store.sql.Database;
import org.yaodian.store.sql.Sql;

/** The plans of a store with their branches and tags. */
public final class PlanCatalog {

    private final Database database;
    private final String account;

    PlanCatalog(Database database, String account) {
        this.database = database;
        this.account = account;
    }

    private void require(Connection connection, Role role) throws SQLException, StoreException {
        Standing.of(connection, database.engine(), account).require(role, database.engine());
    }

    /**
     * All plans.
     *
     * @return the plans in the order in which they came into the store
     * @throws StoreException when the store cannot be asked
     */
    public List<StoredPlan> all() throws StoreException {
        return database.run(connection -> {
            var plans = new ArrayList<StoredPlan>();
            for (var head : new Tables(connection).mainHeads()) {
                var id = Sql.first(connection, row -> row.getString(1), "SELECT plan_id FROM yd_plan WHERE plan_no = ?",
                        head.planNumber()).orElseThrow();
                plans.add(new StoredPlan(head.planNumber(), id, head.title(), head.year(), head));
            }
            return plans;
        });
    }

    /**
     * One plan.
     *
     * @param planId its id
     * @return the plan, if it is in the store
     * @throws StoreException when the store cannot be asked
     */
    public Optional<StoredPlan> find(String planId) throws StoreException {
        return all().stream().filter(plan -> plan.id().equals(planId)).findFirst();
    }

    /**
     * The branches of a plan, the main one first.
     *
     * @param planId the plan
     * @return its branches
     * @throws StoreException when the plan is not in the store
     */
    public List<Branch> branches(String planId) throws StoreException {
        return database.run(connection -> {
            var tables = new Tables(connection);
            return tables.branches(tables.planNumberOrFail(planId));
        });
    }

    /**
     * Begins a branch, for example for a draft that is sent out for opinions.
     *
     * @param planId the plan
     * @param name   the name of the branch, which neither a branch nor a tag of the plan has
     * @param from   the revision that it begins from
     * @param author who
     * @return the branch, without a revision of its own
     * @throws StoreException when the revision is not one of the plan, or the name is taken
     */
    public Branch fork(String planId, String name, long from, Author author) throws StoreException {
        var checked = Texts.name(name);
        var by = Texts.author(author);
        return database.run(connection -> {
            var tables = new Tables(connection);
            require(connection, Role.COMPILE);
            int plan = planOf(tables, planId, from);
            checkFree(tables, plan, checked);
            return tables.addBranch(plan, checked, from, by.name());
        });
    }

    /**
     * The tags of a plan, the oldest first.
     *
     * @param planId the plan
     * @return its tags
     * @throws StoreException when the plan is not in the store
     */
    public List<Tag> tags(String planId) throws StoreException {
        return database.run(connection -> {
            var tables = new Tables(connection);
            return tables.tags(tables.planNumberOrFail(planId));
        });
    }

    /**
     * Names a revision for good, for example as the issued version.
     *
     * @param planId   the plan
     * @param name     the name, which neither a branch nor a tag of the plan has
     * @param revision the revision
     * @param note     why; may be empty
     * @param author   who
     * @throws StoreException when the revision is not one of the plan, or the name is taken
     */
    public void tag(String planId, String name, long revision, String note, Author author) throws StoreException {
        var checked = Texts.name(name);
        var why = Texts.message(note);
        var by = Texts.author(author);
        database.run(connection -> {
            var tables = new Tables(connection);
            require(connection, Role.COMPILE);
            int plan = planOf(tables, planId, revision);
            checkFree(tables, plan, checked);
            return Sql.update(connection, "INSERT INTO yd_tag (plan_no, name, revision, note, tagged, tagged_by)"
                    + " VALUES (?, ?, ?, ?, ?, ?)", plan, checked, revision, why, System.currentTimeMillis(),
                    by.name());
        });
    }

    /**
     * The revision that a name stands for.
     *
     * @param planId the plan
     * @param name   the name of a branch, whose newest revision is meant, or of a tag, or the number of a revision
     * @return the revision
     * @throws StoreException when there is none
     */
    public Revision resolve(String planId, String name) throws StoreException {
        return database.run(connection -> {
            var tables = new Tables(connection);
            int plan = tables.planNumberOrFail(planId);
            var branch = tables.branch(plan, name);
            if (branch.isPresent()) {
                return tables.revisionOrFail(branch.get().head());
            }
            var tag = tables.tags(plan).stream().filter(each -> each.name().equals(name)).findFirst();
            if (tag.isPresent()) {
                return tables.revisionOrFail(tag.get().revision());
            }
            if (name.matches("[0-9]{1,18}")) {
                planOf(tables, planId, Long.parseLong(name));
                return tables.revisionOrFail(Long.parseLong(name));
            }
            throw new StoreException(Problem.NOT_FOUND, NLS.bind(Messages.Store_NoBranch, name));
        });
    }

    private static int planOf(Tables tables, String planId, long revision)
            throws SQLException, StoreException {
        int plan = tables.planNumberOrFail(planId);
        if (tables.revisionOrFail(revision).planNumber() != plan) {
            throw new StoreException(Problem.NOT_FOUND, NLS.bind(Messages.Store_NoRevision, revision));
        }
        return plan;
    }

    private static void checkFree(Tables tables, int plan, String name)
            throws SQLException, StoreException {
        if (name.isEmpty() || name.matches("[0-9]+") || tables.branch(plan, name).isPresent()
                || tables.tags(plan).stream().anyMatch(tag -> tag.name().equals(name))) {
            throw new StoreException(Problem.REQUEST, NLS.bind(Messages.Store_NameTaken, name));
        }
    }
}
