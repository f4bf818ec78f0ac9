/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.manage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.store.StoreException;
import org.yaodian.store.ui.Trial;

class RestoreJobTest {

    @TempDir
    private Path folder;
    private Trial trial;
    private Path backup;
    private final ArrayList<String> told = new ArrayList<>();
    private final ArrayList<StoreException> failures = new ArrayList<>();

    @BeforeEach
    void backUp() throws Exception {
        trial = new Trial(folder);
        trial.commit(trial.file, "首次入库");
        backup = folder.resolve("备份.zip");
        trial.store().transfer().backUp(backup, new NullProgressMonitor());
        trial.rename("建成政务专网");
        trial.commit(trial.file, "备份之后");
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private RestoreJob job(Path file) {
        return new RestoreJob(Display.getDefault(), trial.access, trial.own(), file, folder.resolve("store"),
                folder.resolve("store-aside"), told::add, failures::add);
    }

    @Test
    void theStoreHasWhatTheBackupHasAndTheOldOneIsKept() throws Exception {
        job(backup).start();
        Trial.until(() -> !told.isEmpty());
        assertEquals(1, trial.store().history().log(1).size());
        assertEquals(1, trial.store().plans().resolve(trial.sample.plan.getId(), "main").number());
        assertTrue(Files.isDirectory(folder.resolve("store-aside")));
    }

    @Test
    void aBackupThatIsNoneChangesNothing() throws Exception {
        Files.writeString(backup, "no backup");
        var job = job(backup);
        job.run(new NullProgressMonitor());
        Trial.until(() -> !failures.isEmpty());
        assertFalse(Files.exists(folder.resolve("store-aside")));
        assertEquals(2, trial.store().history().log(2).size());
    }
}
