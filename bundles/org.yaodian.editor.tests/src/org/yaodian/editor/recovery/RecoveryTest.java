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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.file.LoadedPlan;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.plan.PlanFactory;
import org.yaodian.model.plan.WorkPlan;

/** The question about a recovery copy in a running workbench. */
@EnabledIf("org.yaodian.editor.RunningWorkbench#isThere")
class RecoveryTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void leaveUnsavedWork() throws IOException {
        file = folder.toRealPath().resolve("中断.plan");
        PlanFile.save(plan("已保存"), file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(100)));
        Autosaves.store().write(plan("未保存"), file);
    }

    private static WorkPlan plan(String title) {
        var plan = PlanFactory.eINSTANCE.createWorkPlan();
        plan.setTitle(title);
        return plan;
    }

    private Optional<LoadedPlan> answer(String button) {
        var display = Display.getCurrent();
        var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        var choice = new RecoveryChoice(window::getShell);
        var result = CompletableFuture.supplyAsync(() -> choice.recover(file, display));
        display.timerExec(50, new Runnable() {
            @Override
            public void run() {
                if (!press(display, button)) {
                    display.timerExec(50, this);
                }
            }
        });
        while (!result.isDone()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return result.join();
    }

    private static boolean press(Display display, String text) {
        for (Shell shell : display.getShells()) {
            if (shell.getText().equals(Messages.RecoveryChoice_Title) && press(shell, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean press(Composite parent, String text) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Button button && button.getText().equals(text)) {
                button.notifyListeners(SWT.Selection, new Event());
                return true;
            }
            if (child instanceof Composite composite && press(composite, text)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void unsavedWorkIsOfferedAndTaken() {
        var recovered = answer(Messages.RecoveryChoice_Recover);
        assertEquals("未保存", recovered.orElseThrow().plan().getTitle());
    }

    @Test
    void unwantedWorkIsThrownAway() {
        assertTrue(answer(Messages.RecoveryChoice_Discard).isEmpty());
        assertTrue(Autosaves.store().find(file).isEmpty());
    }
}
