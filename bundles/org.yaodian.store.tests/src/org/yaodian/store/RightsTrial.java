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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.postgresql.Driver;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.CommitResult.Committed;
import org.yaodian.store.CommitResult.Denied;
import org.yaodian.store.StoreAddress.Shared;
import org.yaodian.store.rights.Member;
import org.yaodian.store.rights.Role;
import org.yaodian.testing.SamplePlan;

/** A store with the sample plan and an account of a department. */
@SuppressWarnings("nls")
final class RightsTrial {

    private static final AtomicInteger COUNT = new AtomicInteger();
    /** The unit of the account, which cooperates in the network task alone. */
    static final String UNIT = "市交通局";

    final SamplePlan sample = new SamplePlan();
    final StoreAddress address;
    final TestEngine engine;
    final String account = "member" + COUNT.incrementAndGet();
    Revision base;

    RightsTrial(TestEngine engine, Role role) throws StoreException {
        this.engine = engine;
        address = engine.fresh();
        try (var store = Store.create(address, engine.owner())) {
            base = Trial.commit(store, sample.plan, 0);
            engine.addAccount(account);
            store.rights().grant(new Member(account, UNIT, role));
        }
    }

    Store open() throws StoreException {
        return Store.open(address, engine.credentials(account));
    }

    CommitResult commit(Store store, WorkPlan plan) throws StoreException {
        return store.commit(new Commit(PlanHead.of(plan), Branch.MAIN, base.number(), store.author(UNIT), "试",
                store.changes(plan, base.number())), new NullProgressMonitor());
    }

    /** Tries the changes since the base; a denied commit leaves the store and is taken back here. */
    void expect(Store store, boolean allowed) throws Exception {
        var before = store.history().log(base.number()).size();
        var result = commit(store, sample.plan);
        if (allowed) {
            base = assertInstanceOf(Committed.class, result).revision();
        } else {
            assertInstanceOf(Denied.class, result);
            assertEquals(before, store.history().log(store.plans().all().get(0).id(), Branch.MAIN).size());
            try (var owner = Store.open(address, engine.owner())) {
                base = Trial.commit(owner, sample.plan, base.number());
            }
        }
    }

    /** Goes around this program with an account of a department. */
    Connection rawConnection() throws SQLException {
        var shared = (Shared) address;
        var properties = new Properties();
        properties.putAll(Map.of("user", account, "password", account, "currentSchema", "yaodian"));
        return new Driver().connect("jdbc:postgresql://localhost:" + shared.port() + "/" + shared.database(),
                properties);
    }
}
