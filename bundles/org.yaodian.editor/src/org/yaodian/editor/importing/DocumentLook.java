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

import org.eclipse.osgi.util.NLS;
import org.yaodian.text.DocumentForm;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportFormat;

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
            var found = DocumentForm.of(file, format);
            String form = form(found.mediaType());
            return found.charset() == null
                    ? NLS.bind(Messages.DocumentLook_Container, form, found.characters())
                    : NLS.bind(Messages.DocumentLook_Text, new Object[]{form, found.charset(), found.characters()});
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
