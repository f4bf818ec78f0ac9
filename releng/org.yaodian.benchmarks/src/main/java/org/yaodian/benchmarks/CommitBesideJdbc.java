/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.yaodian.model.generate.PlanGenerator;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.store.Branch;
import org.yaodian.store.Commit;
import org.yaodian.store.CommitResult;
import org.yaodian.store.Credentials;
import org.yaodian.store.PlanHead;
import org.yaodian.store.Store;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.piece.Piece;
import org.yaodian.store.piece.PlanSplitter;

/** Stores a whole new plan in Derby, beside a bare batch insert of the same rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "P9", operation = "commit a whole plan to Derby", anchor = "raw JDBC batch insert of the same rows", atMost = 1.2, sizes = 100_000)
public class CommitBesideJdbc {

    /** Elements of the plan. */
    @Param({"10000", "100000"})
    public int size;

    private WorkPlan plan;
    private List<Piece> pieces;
    private Path folder;
    private Store store;
    private StoredPieces rows;

    @Setup
    public void generate() throws Exception {
        plan = PlanGenerator.generate(size, 1);
        pieces = PlanSplitter.split(plan);
    }

    @Setup(Level.Invocation)
    public void create() throws Exception {
        folder = Files.createTempDirectory("benchmark");
        store = Store.create(new StoreAddress.Local(folder.resolve("ours")), Credentials.local());
        rows = new StoredPieces(folder.resolve("bare"));
    }

    @TearDown(Level.Invocation)
    public void delete() throws Exception {
        rows.close();
        store.close();
        Folders.delete(folder);
    }

    @Benchmark
    public CommitResult ours() throws Exception {
        var changes = store.changes(plan, 0);
        return store.commit(new Commit(PlanHead.of(plan), Branch.MAIN, 0, store.author(""), "", changes),
                new NullProgressMonitor());
    }

    @Benchmark
    public void anchor() throws Exception {
        rows.insert(pieces);
    }
}
