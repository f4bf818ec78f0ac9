/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportException.Problem;
import org.yaodian.text.ImportFormat;

/** Gets the text out of a file, whatever its form. */
public final class SourceReader {

    private SourceReader() {
    }

    /**
     * Reads all bytes of a file that is small enough.
     *
     * @param file the file
     * @return its bytes, at least one
     * @throws ImportException when there is none, or too many
     */
    public static byte[] bytes(Path file) throws ImportException {
        FileGuard.check(file);
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ImportException(Problem.UNREADABLE,
                    NLS.bind(Messages.FileGuard_Unreadable, file, e.getLocalizedMessage()), e);
        }
    }

    /**
     * Gets the text out of the bytes of a file.
     *
     * @param name    name of the file, for messages
     * @param bytes   its bytes
     * @param format  its form
     * @param monitor is asked whether to stop
     * @return the text
     * @throws ImportException when the bytes are none of the forms that can be read
     */
    public static SourceText read(String name, byte[] bytes, ImportFormat format, SubMonitor monitor)
            throws ImportException {
        var found = FileGuard.formatOf(name, bytes, format);
        monitor.checkCanceled();
        var source = switch (found) {
            case DOCX -> DocxExtractor.extract(name, bytes, monitor);
            case HTML -> HtmlExtractor.extract(bytes, monitor);
            case TEXT, AUTOMATIC -> TextDecoder.decode(bytes);
        };
        Language.check(name, source.text());
        return source;
    }
}
