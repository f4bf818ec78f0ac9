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

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaodian.model.generate.PlanGenerator;

/** Saves where the operating system itself lets no more in. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    private static final List<String> PRIVATE_MOUNTS = List.of("unshare", "--map-root-user", "--mount");

    @TempDir
    Path folder;

    private Path file;
    private byte[] old;

    @BeforeEach
    void saveASmallPlan() throws IOException {
        file = folder.resolve("a.plan");
        PlanFile.save(PlanGenerator.generate(10, 2), file);
        old = Files.readAllBytes(file);
    }

    private static String told(Process process) throws IOException, InterruptedException {
        try (var out = process.inputReader()) {
            var told = String.join(" ", out.lines().toList());
            assertEquals(OneSaver.REFUSED, process.waitFor(), told);
            return told;
        }
    }

    private void assertNothingButTheOldFile() throws IOException {
        assertArrayEquals(old, Files.readAllBytes(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFileThatMustNotGrowLeavesTheOldOne() throws Exception {
        var told = told(ChildJvm.start(List.of("sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"), OneSaver.class,
                file.toString()));
        assertTrue(told.contains(file.toString()) && told.contains("File too large"), told);
        assertNothingButTheOldFile();
    }

    @Test
    void aFullDiskLeavesTheOldFileAndIsNamed() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        var mounting = "mount -t tmpfs -o size=64k none '" + disk + "'";
        assumeTrue(canMount(mounting), "this system lets nobody but root mount");
        var onDisk = disk.resolve("a.plan");
        var script = mounting + " && cp '" + file + "' '" + onDisk + "' && \"$@\"; code=$?; ls -A '" + disk
                + "' | tr '\\n' / && cmp '" + file + "' '" + onDisk + "' && exit $code";
        var told = told(ChildJvm.start(Stream.concat(PRIVATE_MOUNTS.stream(), Stream.of("sh", "-c", script, "sh"))
                .toList(), OneSaver.class, onDisk.toString()));
        assertTrue(told.matches(".*(disk is full|空间已满).* a\\.plan/"), told);
    }

    private static boolean canMount(String mounting) throws InterruptedException {
        try {
            var command = Stream.concat(PRIVATE_MOUNTS.stream(), Stream.of("sh", "-c", mounting)).toList();
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
