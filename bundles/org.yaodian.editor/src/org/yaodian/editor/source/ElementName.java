/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

/** Makes a name for an element out of words of the source. */
final class ElementName {

    private static final int LONGEST = 80;

    private ElementName() {
    }

    /**
     * Makes a name.
     *
     * @param quoted words of the source
     * @return the words on one line, without spaces and marks around them, cut to 80 characters
     */
    static String of(String quoted) {
        String line = quoted.replaceAll("[\\s\\u3000\\uFEFF]+", " ")
                .replaceAll("^[\\s，。；、：,.;:]+|[\\s，。；、：,.;:]+$", "");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + '…';
    }
}
