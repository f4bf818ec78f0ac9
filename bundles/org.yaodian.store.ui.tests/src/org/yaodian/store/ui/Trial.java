/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Assertions;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.store.CommitResult;
import org.yaodian.store.Store;
import org.yaodian.store.StoreException;
import org.yaodian.store.WorkingCopy;
import org.yaodian.store.ui.connection.Passwords;
import org.yaodian.store.ui.connection.StoreAccess;
import org.yaodian.store.ui.connection.StoreConnection;
import org.yaodian.store.ui.work.CommitOrder;
import org.yaodian.store.ui.work.Committing;
import org.yaodian.testing.SamplePlan;

/** A workspace with a store of its own and one plan file, without a workbench. */
public final class Trial implements AutoCloseable {

    private static final int LONGEST_MILLISECONDS = 60_000;

    public final SamplePlan sample = new SamplePlan();
    public final Path file;
    public final StoreAccess access;
    public final Remembered passwords = new Remembered();
    public String answer;

    /** Passwords in a map. */
    public static final class Remembered implements Passwords {

        public final Map<String, String> kept = new HashMap<>();

        @Override
        public Optional<String> find(String connection) {
            return Optional.ofNullable(kept.get(connection));
        }

        @Override
        public void keep(String connection, String password) throws IOException {
            kept.put(connection, password);
        }

        @Override
        public void forget(String connection) {
            kept.remove(connection);
        }
    }

    public Trial(Path folder) throws PlanFileException {
        file = folder.resolve("试验.plan");
        PlanFile.save(sample.plan, file);
        access = new StoreAccess(folder.resolve("store"), folder.resolve("state").resolve("connections.xml"),
                passwords, (connection, wasWrong) -> Optional.ofNullable(answer));
    }

    public StoreConnection own() {
        return access.connections().all().getFirst();
    }

    public Store store() throws StoreException {
        return access.stores().get(own(), new NullProgressMonitor());
    }

    /** Saves the plan and commits its file. */
    public CommitResult commit(Path which, String message) throws StoreException, PlanFileException {
        return commit(which, message, "");
    }

    /** Saves nothing and commits a file, to a new branch if one is named. */
    public CommitResult commit(Path which, String message, String newBranch)
            throws StoreException, PlanFileException {
        var monitor = new NullProgressMonitor();
        var prepared = Committing.prepare(store(), own(), which, WorkingCopy.of(which), monitor);
        var order = new CommitOrder(message, "", newBranch);
        return Committing.send(store(), prepared, Committing.request(store(), prepared, order), monitor);
    }

    /** Renames a task and saves. */
    public void rename(String name) throws PlanFileException {
        sample.network.setName(name);
        PlanFile.save(sample.plan, file);
    }

    /** Handles events until a condition holds; fails after a minute. */
    public static void until(BooleanSupplier condition) {
        var display = Display.getCurrent();
        var late = new AtomicBoolean();
        Runnable deadline = () -> late.set(true);
        display.timerExec(LONGEST_MILLISECONDS, deadline);
        while (!condition.getAsBoolean()) {
            if (late.get()) {
                Assertions.fail("not there within a minute");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(50, () -> {});
                display.sleep();
            }
        }
        display.timerExec(-1, deadline);
    }

    @Override
    public void close() {
        access.close();
    }
}
