/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The list of disclosure attributes. It is data, because the law calls the third one 免于公开 in 2007 and 不予公开 since 2019. */
final class DisclosureAttributes {

    private static final Map<String, Boolean> NEEDS_REASON = read();

    private DisclosureAttributes() {
    }

    private static Map<String, Boolean> read() {
        var keys = new LinkedHashMap<String, Boolean>();
        var in = DisclosureAttributes.class.getResourceAsStream("disclosure.csv"); //$NON-NLS-1$
        try (var lines = new BufferedReader(
                new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1) //$NON-NLS-1$
                    .map(line -> line.split(",")) //$NON-NLS-1$
                    .forEach(cells -> keys.put(cells[0], Boolean.valueOf(cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    /** The keys, in the order of the list. */
    static Set<String> keys() {
        return NEEDS_REASON.keySet();
    }

    /** Whether a key is in the list. */
    static boolean isKnown(String key) {
        return NEEDS_REASON.containsKey(key);
    }

    /** Whether a key of the list asks for a reason. */
    static boolean needsReason(String key) {
        return NEEDS_REASON.getOrDefault(key, false);
    }
}
