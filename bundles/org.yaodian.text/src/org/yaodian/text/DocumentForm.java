/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text;

import java.nio.file.Path;

import org.eclipse.core.runtime.SubMonitor;
import org.yaodian.text.source.SourceReader;

/**
 * What can be told of a document without reading its work points.
 *
 * @param mediaType  for example text/plain
 * @param charset    IANA name of the character set, or null for a container such as docx
 * @param characters number of code points of its text
 */
public record DocumentForm(String mediaType, String charset, int characters) {

    /**
     * Finds the form of a document.
     *
     * @param file   the document
     * @param format the form a person says it has
     * @return what was found
     * @throws ImportException when it cannot be read; the message says what to do
     */
    public static DocumentForm of(Path file, ImportFormat format) throws ImportException {
        var source = SourceReader.read(file.getFileName().toString(), SourceReader.bytes(file), format,
                SubMonitor.convert(null));
        return new DocumentForm(source.mediaType(), source.charset(),
                source.text().codePointCount(0, source.text().length()));
    }
}
