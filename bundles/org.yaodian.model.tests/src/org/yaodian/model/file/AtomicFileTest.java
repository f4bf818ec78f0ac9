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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AtomicFileTest {

    private record Fault(String cause, String told, Supplier<IOException> exception) {

        @Override
        public String toString() {
            return cause;
        }
    }

    private static final int MOST_STEPS = 40;

    @TempDir
    Path folder;

    private static byte[] content(int seed) {
        var bytes = new byte[200_000];
        Arrays.fill(bytes, (byte) seed);
        return bytes;
    }

    private static AtomicFile.Content writing(byte[] bytes) {
        return out -> {
            for (int i = 0; i < bytes.length; i += 50_000) {
                out.write(bytes, i, 50_000);
            }
        };
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("full disk", "disk is full|空间已满", () -> new IOException("No space left on device")),
                new Fault("quota", "disk is full|空间已满", () -> new IOException("Disk quota exceeded")),
                new Fault("read-only disk", "disk is read-only|磁盘为只读",
                        () -> new FileSystemException("a", null, "Read-only file system")),
                new Fault("no permission", "not allowed|没有写入权限", () -> new AccessDeniedException("a")),
                new Fault("broken disk", "Input/output error", () -> new IOException("Input/output error")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultAtAnyStepLeavesTheOldOrTheNewFileWhole(Fault fault) throws IOException {
        int step = 0;
        boolean reached = true;
        for (; reached; step++) {
            var file = folder.resolve("a" + step);
            Files.write(file, content(1));
            var steps = new FaultySteps(step, false, fault.exception);
            reached = replaceWithFault(file, steps, fault);
            assertFalse(names().stream().anyMatch(name -> name.endsWith(".tmp")), () -> "left over: " + folder);
        }
        assertTrue(step > 8 && step < MOST_STEPS, "steps: " + step);
    }

    private static boolean replaceWithFault(Path file, FaultySteps steps, Fault fault) throws IOException {
        try {
            new AtomicFile(steps).replace(file, writing(content(2)), true);
        } catch (PlanFileException e) {
            assertTrue(e.getMessage().contains(file.toString()), e::getMessage);
            assertTrue(e.getMessage().matches("(?s).*(" + fault.told + ").*"), e::getMessage);
        }
        var bytes = Files.readAllBytes(file);
        assertTrue(Arrays.equals(bytes, content(1)) || Arrays.equals(bytes, content(2)));
        assertTrue(steps.hasFailed() || Arrays.equals(bytes, content(2)));
        return steps.hasFailed();
    }

    @Test
    void deathAtAnyStepLeavesTheOldOrTheNewFileWhole() throws IOException {
        var file = folder.resolve("a");
        for (int step = 0; step < MOST_STEPS; step++) {
            Files.write(file, content(1));
            try {
                new AtomicFile(new FaultySteps(step, true, () -> new IOException("dead")))
                        .replace(file, writing(content(2)), true);
            } catch (PlanFileException e) {
                assertTrue(e.getMessage().contains("dead"));
            }
            var bytes = Files.readAllBytes(file);
            assertTrue(Arrays.equals(bytes, content(1)) || Arrays.equals(bytes, content(2)), "step " + step);
            new AtomicFile(new FileSteps()).replace(file, writing(content(3)), true);
            assertEquals(-1, Arrays.mismatch(content(3), Files.readAllBytes(file)));
        }
    }

    @Test
    void whatTheContentThrowsLeavesTheOldFile() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        assertThrows(IllegalStateException.class, () -> AtomicFile.writeWithBackup(file, out -> {
            out.write(1);
            throw new IllegalStateException();
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(Set.of("a"), names());
    }

    @Test
    void theVersionBeforeIsKeptOnce() throws IOException {
        var file = folder.resolve("a.plan");
        for (var text : List.of("1", "2", "3")) {
            AtomicFile.writeWithBackup(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        assertEquals("3", Files.readString(file));
        assertEquals("2", Files.readString(AtomicFile.backupOf(file)));
        assertEquals(Set.of("a.plan", "a.plan.bak"), names());
    }

    @Test
    void permissionsAreKept() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw---x"));
        AtomicFile.write(file, out -> out.write('n'));
        assertEquals("rw-rw---x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aSymbolicLinkStaysOne() throws IOException {
        var real = Files.writeString(Files.createDirectory(folder.resolve("far")).resolve("real"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link"), real);
        AtomicFile.write(link, out -> out.write('n'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(real));
    }

    @Test
    void aSymbolicLinkToNothingYetIsFollowed() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
        AtomicFile.write(link, out -> out.write('n'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(folder.resolve("real")));
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThrows(PlanFileException.class, () -> AtomicFile.write(file, out -> out.write('n')));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aMissingFolderIsTold() {
        var file = folder.resolve("no").resolve("a");
        var exception = assertThrows(PlanFileException.class, () -> AtomicFile.write(file, out -> out.write('n')));
        assertTrue(exception.getMessage().contains(file.toString()), exception::getMessage);
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThrows(PlanFileException.class, () -> AtomicFile.write(folder, out -> out.write('n')));
    }

    @Test
    void whatAKilledSaveLeftBehindIsRemovedByTheNext() throws IOException {
        var left = Files.writeString(folder.resolve(".a." + Integer.MAX_VALUE + "-1.tmp"), "half");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(600)));
        var foreign = Files.writeString(folder.resolve(".a.b.tmp"), "not ours");
        AtomicFile.write(folder.resolve("a"), out -> out.write('n'));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(foreign));
    }
}
