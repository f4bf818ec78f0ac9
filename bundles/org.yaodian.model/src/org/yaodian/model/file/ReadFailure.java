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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.osgi.util.NLS;

/** Tells people why a file could not be read and what to do about it. */
final class ReadFailure {

    private static final int MEGABYTE = 1 << 20;

    private ReadFailure() {
    }

    /** A problem at a place in a file, or in something that is no file. */
    static PlanFileException malformed(Path file, URI uri, MalformedPlanException cause) {
        var message = NLS.bind(Messages.PlanFile_Damaged,
                new Object[]{file == null ? uri : file, cause.line, cause.column, cause.getMessage()});
        return new PlanFileException(file, cause.line, cause.column, message + " " + hint(file), cause);
    }

    private static String hint(Path file) {
        return file != null && Files.exists(AtomicFile.backupOf(file))
                ? NLS.bind(Messages.PlanFile_DamagedBackupHint, AtomicFile.backupOf(file))
                : Messages.PlanFile_DamagedHint;
    }

    /** Any other problem. */
    static PlanFileException of(Path file, IOException cause) {
        if (cause instanceof PlanFileException known) {
            return known;
        }
        var pattern = switch (cause) {
            case NoSuchFileException missing -> Messages.PlanFile_Missing;
            case AccessDeniedException denied -> Messages.PlanFile_NoPermission;
            default -> Messages.PlanFile_CannotRead;
        };
        return new PlanFileException(file, NLS.bind(pattern, file, cause.getMessage()), cause);
    }

    /**
     * The size of a file that is worth reading.
     *
     * @throws PlanFileException when it is empty, too big, or no file
     * @throws IOException       when it is missing or not accessible
     */
    static long checkedSize(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new PlanFileException(file, NLS.bind(Messages.PlanFile_IsFolder, file), null);
        }
        long size = Files.size(file);
        if (size > Limits.BYTES) {
            throw new PlanFileException(file, NLS.bind(Messages.PlanFile_TooBig,
                    new Object[]{file, size / MEGABYTE, Limits.BYTES / MEGABYTE}), null);
        }
        if (size == 0) {
            throw new PlanFileException(file, 1, 1, NLS.bind(Messages.PlanFile_Empty, file) + " " + hint(file), null);
        }
        return size;
    }
}
