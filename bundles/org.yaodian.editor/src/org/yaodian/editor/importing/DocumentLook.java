/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportFormat;
import org.yaodian.text.source.SourceReader;

/** What can be told of a document at the first look: its form, its encoding and how long it is, or why it is refused. */
final class DocumentLook {

    private static final long LONG_FILE = 5L << 20;

    private DocumentLook() {
    }

    /**
     * Looks at a document.
     *
     * @param file an existing file
     * @param format its form
     * @return one line for a person
     */
    static String at(Path file, ImportFormat format) {
        try {
            if (Files.size(file) > LONG_FILE) {
                return NLS.bind(Messages.DocumentLook_Long, Files.size(file) >> 20);
            }
            var source = SourceReader.read(file.getFileName().toString(), SourceReader.bytes(file), format,
                    SubMonitor.convert(null));
            int characters = source.text().codePointCount(0, source.text().length());
            return source.charset() == null
                    ? NLS.bind(Messages.DocumentLook_Container, form(source.mediaType()), characters)
                    : NLS.bind(Messages.DocumentLook_Text,
                            new Object[] { form(source.mediaType()), source.charset(), characters });
        } catch (ImportException | IOException e) {
            return e.getLocalizedMessage();
        }
    }

    private static String form(String mediaType) {
        return switch (mediaType) {
            case "text/plain" -> Messages.DocumentLook_PlainText;
            case "text/html", "application/xhtml+xml" -> Messages.DocumentLook_WebPage;
            default -> Messages.DocumentLook_Word;
        };
    }
}
