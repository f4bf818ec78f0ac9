/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.editor.plan.FileStamp;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.PlanFactory;

class ReloadTest {

    private static final long PATIENCE = 30_000_000_000L;

    @TempDir
    private Path folder;
    private Path file;
    private Shell shell;
    private PlanDocument document;

    @BeforeEach
    void openAPlanThatAnotherProgramChanges() throws IOException {
        shell = new Shell(Display.getDefault());
        file = folder.toRealPath().resolve("计划.plan");
        write("先前");
        var loaded = PlanLoader.forEditing(PlanFile.load(file), false, FileStamp.of(file));
        document = PlanDocuments.get().hold(file, loaded.loaded(), loaded.checker(), false, loaded.stamp());
        write("另一程序写的标题");
    }

    @AfterEach
    void close() {
        PlanDocuments.get().release(document);
        shell.dispose();
    }

    private void write(String title) throws IOException {
        var plan = PlanFactory.eINSTANCE.createWorkPlan();
        plan.setTitle(title);
        PlanFile.save(plan, file);
    }

    private static void until(BooleanSupplier condition) {
        var end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "did not happen");
            if (!Display.getCurrent().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void nobodyNeedBeAskedAgainUntilTheNewPlanIsThere() {
        assertTrue(document.isChangedOutside());
        Reload.start(document, shell);
        assertTrue(Reload.isRunning(document));

        until(() -> !Reload.isRunning(document));
        assertEquals("另一程序写的标题", document.plan().getTitle());
        assertFalse(document.isChangedOutside());
    }
}
