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

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/**
 * Replaces a file as a whole. What is new is written to a temporary file in the same folder and forced to the disk
 * before it takes the name of the old file, so that after a crash at any moment the old or the new file is there,
 * whole. Symbolic links are followed and permissions kept. When a step fails, the old file is unchanged and the
 * temporary one gone.
 */
public final class AtomicFile {

    /** What goes into a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @param out where to; left open
         * @throws IOException when writing fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** What is added to the name of a file for its backup. */
    public static final String BACKUP_SUFFIX = ".bak";

    private static final String TEMPORARY_SUFFIX = ".tmp";
    private static final Duration STALE = Duration.ofMinutes(1);
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final FileSteps steps;

    AtomicFile(FileSteps steps) {
        this.steps = steps;
    }

    /**
     * Replaces a file or makes it.
     *
     * @param file    the file
     * @param content what it shall hold
     * @throws PlanFileException when it cannot be written; the message names the cause
     */
    public static void write(Path file, Content content) throws PlanFileException {
        new AtomicFile(new FileSteps()).replace(file, content, false);
    }

    /**
     * Replaces a file or makes it, and keeps what was there as {@code NAME.bak}.
     *
     * @param file    the file
     * @param content what it shall hold
     * @throws PlanFileException when it cannot be written; the message names the cause
     */
    public static void writeWithBackup(Path file, Content content) throws PlanFileException {
        new AtomicFile(new FileSteps()).replace(file, content, true);
    }

    /**
     * The backup of a file.
     *
     * @param file the file
     * @return where its backup is, whether it exists or not
     */
    public static Path backupOf(Path file) {
        return file.resolveSibling(file.getFileName() + BACKUP_SUFFIX);
    }

    void replace(Path file, Content content, boolean backup) throws PlanFileException {
        try {
            var target = target(file.toAbsolutePath());
            check(file, target);
            sweep(target);
            replaceTarget(target, content, backup);
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException e) {
            throw WriteFailure.of(file, e);
        }
    }

    private void replaceTarget(Path target, Content content, boolean backup) throws IOException {
        var temporary = temporary(target);
        var formerTemporary = temporary(target);
        try {
            try (var channel = steps.create(temporary)) {
                fill(channel, content);
            }
            if (Files.exists(target)) {
                steps.copyPermissions(target, temporary);
                if (backup) {
                    steps.link(formerTemporary, target);
                    steps.rename(formerTemporary, backupOf(target));
                }
            }
            steps.rename(temporary, target);
        } catch (IOException | RuntimeException | Error e) {
            discard(temporary, e);
            discard(formerTemporary, e);
            throw e;
        }
        steps.forceFolder(target.getParent());
    }

    private void fill(FileChannel channel, Content content) throws IOException {
        var out = steps.stream(channel);
        content.writeTo(out);
        out.flush();
        steps.force(channel);
    }

    private void discard(Path temporary, Throwable reason) {
        try {
            steps.delete(temporary);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        return Files.isSymbolicLink(file) ? file.resolveSibling(Files.readSymbolicLink(file)).normalize() : file;
    }

    private static void check(Path file, Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new PlanFileException(file, NLS.bind(Messages.AtomicFile_IsFolder, file), null);
        }
        if (Files.exists(target) && isReadOnly(target)) {
            throw new PlanFileException(file, NLS.bind(Messages.AtomicFile_FileReadOnly, file), null);
        }
    }

    private static boolean isReadOnly(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        var nobodyWrites = view != null && view.readAttributes().permissions().stream()
                .noneMatch(permission -> permission.name().endsWith("_WRITE"));
        return nobodyWrites || !Files.isWritable(file);
    }

    private static Path temporary(Path target) {
        var mark = ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet();
        return target.resolveSibling(prefix(target) + mark + TEMPORARY_SUFFIX);
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Removes what killed saves of the same file left behind. */
    private static void sweep(Path target) {
        try (Stream<Path> siblings = Files.list(target.getParent())) {
            siblings.filter(sibling -> isStale(sibling, prefix(target))).forEach(AtomicFile::remove);
        } catch (IOException e) {
            // a folder that cannot be listed may still be written to; if not, the save tells
        }
    }

    private static boolean isStale(Path sibling, String prefix) {
        var name = sibling.getFileName().toString();
        if (!name.startsWith(prefix) || !name.endsWith(TEMPORARY_SUFFIX)) {
            return false;
        }
        var mark = name.substring(prefix.length(), Math.max(prefix.length(), name.indexOf('-', prefix.length())));
        try {
            boolean alive = ProcessHandle.of(Long.parseLong(mark)).filter(ProcessHandle::isAlive).isPresent();
            return !alive && Files.getLastModifiedTime(sibling, LinkOption.NOFOLLOW_LINKS)
                    .compareTo(FileTime.from(Instant.now().minus(STALE))) < 0;
        } catch (NumberFormatException | IOException e) {
            return false;
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            ILog.of(AtomicFile.class).warn(file.toString(), e);
        }
    }
}
