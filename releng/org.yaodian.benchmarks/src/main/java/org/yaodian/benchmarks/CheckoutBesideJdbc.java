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
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
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
import org.yaodian.store.Credentials;
import org.yaodian.store.PlanHead;
import org.yaodian.store.Store;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.piece.PlanSplitter;

/** Reads a whole plan from Derby into the model, beside a bare read of the same rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Goal(id = "P10", operation = "check a whole plan out of Derby", anchor = "raw JDBC read of the same rows", atMost = 3, sizes = 100_000)
public class CheckoutBesideJdbc {

    /** Elements of the plan. */
    @Param({"10000", "100000"})
    public int size;

    private Path folder;
    private Store store;
    private StoredPieces rows;

    @Setup
    public void fill() throws Exception {
        folder = Files.createTempDirectory("benchmark");
        store = Store.create(new StoreAddress.Local(folder.resolve("ours")), Credentials.local());
        rows = new StoredPieces(folder.resolve("bare"));
        var plan = PlanGenerator.generate(size, 1);
        rows.insert(PlanSplitter.split(plan));
        store.commit(new Commit(PlanHead.of(plan), Branch.MAIN, 0, store.author(""), "", store.changes(plan, 0)),
                new NullProgressMonitor());
    }

    @TearDown
    public void delete() throws Exception {
        rows.close();
        store.close();
        Folders.delete(folder);
    }

    @Benchmark
    public WorkPlan ours() throws Exception {
        return store.checkout(1).plan();
    }

    @Benchmark
    public long anchor() throws Exception {
        return rows.read();
    }
}
