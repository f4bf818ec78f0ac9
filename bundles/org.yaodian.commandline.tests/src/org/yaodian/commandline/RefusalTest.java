/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be done gets exit code 2, one line on standard error, and leaves no file behind. */
class RefusalTest {

    @TempDir
    Path folder;

    static Stream<Arguments> wrongRequests() {
        return Stream.of(Arguments.of((Object) new String[]{}), Arguments.of((Object) new String[]{"fly"}),
                Arguments.of((Object) new String[]{"import"}),
                Arguments.of((Object) new String[]{"import", "a.txt"}),
                Arguments.of((Object) new String[]{"list", "missing.plan"}),
                Arguments.of((Object) new String[]{"check", "missing.plan", "--wings"}),
                Arguments.of((Object) new String[]{"generate", "--elements", "many", "-o", "x.plan"}),
                Arguments.of((Object) new String[]{"generate", "--elements", "0", "-o", "x.plan"}),
                Arguments.of((Object) new String[]{"import", "missing.txt", "-o", "x.plan"}));
    }

    @ParameterizedTest
    @MethodSource("wrongRequests")
    void aWrongRequestGetsOneLine(String[] arguments) {
        assertRefused(CommandRun.of((Object[]) arguments));
    }

    @Test
    void aDamagedPlanIsNamedWithItsLine() throws IOException {
        var plan = Files.writeString(folder.resolve("broken.plan"), "<?xml version=\"1.0\"?>\n<plan:WorkPlan\n<<");
        var run = CommandRun.of("list", plan);
        assertRefused(run);
        assertTrue(run.err().contains("broken.plan") && run.err().contains("3"), run.err());
    }

    @Test
    void anEmptyDocumentIsRefusedAndNothingWritten() throws IOException {
        var document = Files.writeString(folder.resolve("empty.txt"), "");
        assertRefused(CommandRun.of("import", document, "-o", folder.resolve("out.plan")));
        assertFalse(Files.exists(folder.resolve("out.plan")));
    }

    @Test
    void anUnknownFormatIsRefusedBeforeThePlanIsRead() {
        assertRefused(CommandRun.of("export", "missing.plan", "-o", folder.resolve("out.exe")));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        var plan = folder.resolve("some.plan");
        assertEquals(0, CommandRun.of("generate", "--elements", 20, "-o", plan).code());
        var run = CommandRun.of("export", plan, "-o", folder.resolve("nowhere/out.csv"));
        assertRefused(run);
        assertTrue(run.err().contains("nowhere"), run.err());
    }

    @Test
    void aFailedExportLeavesTheOldFileAlone() throws IOException {
        var plan = folder.resolve("bare.plan");
        assertEquals(0, CommandRun.of("generate", "--elements", 5, "-o", plan).code());
        var old = Files.writeString(folder.resolve("picture.svg"), "old");
        assertRefused(CommandRun.of("export", plan, "-o", old, "--diagram", "no such diagram"));
        assertEquals("old", Files.readString(old, StandardCharsets.UTF_8));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void anUnknownSectorIsRefused() {
        var plan = folder.resolve("some.plan");
        assertEquals(0, CommandRun.of("generate", "--elements", 20, "-o", plan).code());
        assertRefused(CommandRun.of("check", plan, "--sector", "moonshine"));
    }

    @Test
    void jsonOfARefusalIsOneDocumentToo() {
        var run = CommandRun.of("list", "missing.plan", "--json");
        assertEquals(2, run.code());
        assertTrue(run.json().get("error").text().contains("missing.plan"));
    }

    private static void assertRefused(CommandRun run) {
        assertEquals(2, run.code(), run.err());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
    }
}
