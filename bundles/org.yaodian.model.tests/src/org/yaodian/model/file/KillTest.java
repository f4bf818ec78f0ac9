/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.Outline;

/**
 * Kills a process that saves and autosaves without end, again and again. The system property {@value #CYCLES} sets how
 * often.
 */
class KillTest {

    static final String CYCLES = "yaodian.kills";

    @TempDir
    Path folder;

    @Test
    void aKillAtAnyMomentLosesNothing() throws Exception {
        var file = folder.resolve("a.plan");
        var random = new Random(1);
        long saved = 0;
        for (int cycle = 0; cycle < Integer.getInteger(CYCLES, 8); cycle++) {
            long told = saveUntilKilled(file, saved, 1 + random.nextInt(25));
            saved = number(PlanFile.load(file));
            assertTrue(saved >= told, "saved as told: " + told + ", found: " + saved);
            assertTrue(number(Autosave.beside().recover(file)) >= told - 1);
        }
    }

    private static long saveUntilKilled(Path file, long from, int lines) throws IOException, InterruptedException {
        var process = ChildJvm.start(EndlessSaver.class, file.toString(), String.valueOf(from));
        long told = from;
        try (var out = process.inputReader()) {
            for (int i = 0; i < lines; i++) {
                var line = out.readLine();
                assertTrue(line != null, "the saving process ended by itself");
                told = Long.parseLong(line);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }

    private static long number(LoadedPlan loaded) {
        assertEquals(EndlessSaver.ELEMENTS, Outline.elements(loaded.plan()).count());
        return Long.parseLong(loaded.plan().getTitle());
    }
}
