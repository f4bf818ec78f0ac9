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

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.osgi.util.NLS;

/** Writes a file as a whole or not at all. */
final class WholeFile {

    private WholeFile() {
    }

    /**
     * Writes beside the target first and renames at the end.
     *
     * @throws RequestException when the content is refused or the file cannot be written; the
     *                          target is as it was
     */
    static void write(Path target, Content content) throws RequestException {
        Path part = null;
        try {
            var absolute = target.toAbsolutePath();
            part = Files.createTempFile(absolute.getParent(), "." + absolute.getFileName(), ".part");
            try (var stream = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.write(stream);
            }
            Files.move(part, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            part = null;
        } catch (IOException failure) {
            throw new RequestException(NLS.bind(Messages.WholeFile_CannotWrite, target, failure.getMessage()),
                    failure);
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        if (part != null) {
            part.toFile().delete();
        }
    }

    /** What is written. */
    interface Content {
        void write(OutputStream stream) throws IOException, RequestException;
    }
}
