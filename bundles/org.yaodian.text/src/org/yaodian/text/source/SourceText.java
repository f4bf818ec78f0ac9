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

import java.util.List;
import java.util.Map;

/**
 * The text of a document as it is kept and anchored, with what is known of its lines.
 *
 * @param text      the text with its line ends and, when there is one, its byte order mark
 * @param mediaType for example text/plain
 * @param charset   IANA name of the character set, or null for containers
 * @param original  the bytes as given when they are not plain text, otherwise null
 * @param levels    heading level (1 is the highest) by number of line, for lines the document marks as headings
 * @param notes     what a person should know of the reading, in words
 */
public record SourceText(String text, String mediaType, String charset, byte[] original, Map<Integer, Integer> levels,
        List<String> notes) {

    /**
     * A plain text.
     *
     * @param text    the text
     * @param charset IANA name of the character set
     * @param notes   what a person should know
     * @return a source with no headings marked
     */
    public static SourceText plain(String text, String charset, List<String> notes) {
        return new SourceText(text, "text/plain", charset, null, Map.of(), notes);
    }
}
