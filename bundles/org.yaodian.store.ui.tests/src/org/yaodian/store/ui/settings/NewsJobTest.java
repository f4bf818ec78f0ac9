/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.store.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.store.WorkingCopy;
import org.yaodian.store.ui.Trial;
import org.yaodian.store.ui.work.Tracked;

class NewsJobTest {

    @TempDir
    private Path folder;
    private Trial trial;
    private final PreferenceStore preferences = new PreferenceStore();
    private final ArrayList<News> arrived = new ArrayList<>();
    private NewsJob job;

    @BeforeEach
    void commitTwice() throws Exception {
        trial = new Trial(folder);
        preferences.setValue(StorePreferences.WATCH, true);
        preferences.setValue(StorePreferences.SECONDS, StorePreferences.DEFAULT_SECONDS);
        job = new NewsJob(trial.access, Display.getDefault(), preferences, arrived::add);
        trial.commit(trial.file, "首次入库");
        trial.rename("建成政务专网");
        trial.commit(trial.file, "改名");
    }

    @AfterEach
    void close() throws InterruptedException {
        job.watch(null);
        job.join();
        trial.close();
    }

    private Tracked at(long revision) throws Exception {
        var copy = WorkingCopy.of(trial.file).orElseThrow();
        return new Tracked(trial.file, new WorkingCopy(copy.address(), copy.planId(), copy.branch(), revision),
                trial.own());
    }

    @Test
    void newerRevisionsArrive() throws Exception {
        job.watch(at(1));
        Trial.until(() -> !arrived.isEmpty());
        assertEquals("改名", arrived.getFirst().newer().getFirst().message());
    }

    @Test
    void theNewestRevisionHasNone() throws Exception {
        job.watch(at(2));
        Trial.until(() -> !arrived.isEmpty());
        assertTrue(arrived.getFirst().newer().isEmpty());
    }

    @Test
    void switchedOffNothingIsAsked() throws Exception {
        preferences.setValue(StorePreferences.WATCH, false);
        job.watch(at(1));
        assertEquals(Job.NONE, job.getState());
    }
}
