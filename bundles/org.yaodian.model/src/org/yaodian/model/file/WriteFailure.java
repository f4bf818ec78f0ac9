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
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

/** Tells people why a file could not be written and what to do about it. */
final class WriteFailure {

    private WriteFailure() {
    }

    static PlanFileException of(Path file, IOException cause) {
        var message = NLS.bind(pattern(cause), file, detail(cause));
        if (Files.isRegularFile(file)) {
            message += " " + Messages.AtomicFile_OldFileKept;
        }
        return new PlanFileException(file, message, cause);
    }

    private static String pattern(IOException cause) {
        var text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (contains(text, "no space left", "not enough space", "quota exceeded", "disk full")) {
            return Messages.AtomicFile_DiskFull;
        }
        if (contains(text, "read-only file system", "write protected")) {
            return Messages.AtomicFile_VolumeReadOnly;
        }
        return switch (cause) {
            case AccessDeniedException denied -> Messages.AtomicFile_NoPermission;
            case NoSuchFileException missing -> Messages.AtomicFile_FolderMissing;
            default -> Messages.AtomicFile_CannotWrite;
        };
    }

    private static boolean contains(String text, String... parts) {
        return Stream.of(parts).anyMatch(text::contains);
    }

    private static String detail(IOException cause) {
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
