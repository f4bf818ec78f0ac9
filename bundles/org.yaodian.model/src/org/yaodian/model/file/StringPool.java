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

/** Gives the same string for equal strings. */
final class StringPool {

    private static final int START = 1 << 10;

    private StringTable table = new StringTable(START);
    private boolean found;

    /** The first string that was equal to this one. */
    String share(String text) {
        int place = table.find(text);
        found = place >= 0;
        if (found) {
            return table.at(place);
        }
        table.put(~place, text);
        if (table.isCrowded()) {
            grow();
        }
        return text;
    }

    /** Whether the last string had been there before. */
    boolean hasFound() {
        return found;
    }

    private void grow() {
        var larger = new StringTable(table.capacity());
        for (int place = 0; place < table.capacity(); place++) {
            if (table.at(place) != null) {
                larger.put(~larger.find(table.at(place)), table.at(place));
            }
        }
        table = larger;
    }
}
