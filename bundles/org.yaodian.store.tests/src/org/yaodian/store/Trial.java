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

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.CommitResult.Committed;

/** Short ways to do with a store what most tests do. */
@SuppressWarnings("nls")
final class Trial {

    static final Author KEEPER = new Author("keeper", "市信息化委员会");

    private Trial() {
    }

    /** Commits a plan to the main branch on a base, which must succeed. */
    static Revision commit(Store store, WorkPlan plan, long base) throws StoreException {
        return commit(store, plan, Branch.MAIN, base);
    }

    /** Commits a plan to a branch on a base, which must succeed. */
    static Revision commit(Store store, WorkPlan plan, String branch, long base) throws StoreException {
        return assertInstanceOf(Committed.class, tryCommit(store, plan, branch, base, KEEPER)).revision();
    }

    static CommitResult tryCommit(Store store, WorkPlan plan, String branch, long base, Author author)
            throws StoreException {
        var changes = store.changes(plan, base);
        return store.commit(new Commit(PlanHead.of(plan), branch, base, author, "test", changes),
                new NullProgressMonitor());
    }

    /** What would be saved, which is equal for equal plans only. */
    static String text(WorkPlan plan) throws PlanFileException {
        return new String(PlanFile.toBytes(plan), StandardCharsets.UTF_8);
    }
}
