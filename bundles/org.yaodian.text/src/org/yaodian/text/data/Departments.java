/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yaodian.model.plan.UnitKind;

/** The names of departments that are the same in every city, of {@code departments.csv}. */
public final class Departments {

    private static final PhraseTable<String> NAMES = new PhraseTable<>();
    private static final Map<String, UnitKind> KINDS = new HashMap<>();
    private static final List<String> PREFIXES = List.of("市", "省", "区", "县", "州");

    static {
        for (var row : Csv.rows("departments.csv")) {
            var name = row.get("name");
            NAMES.put(name, name);
            row.parts("short").forEach(shortForm -> NAMES.put(shortForm, name));
            KINDS.put(name, UnitKind.valueOf(row.get("kind")));
        }
    }

    private Departments() {
    }

    /**
     * A form of a department's name that is the same for all ways to write it: 市信息委, 上海市信息化委员会 and 信息委 all
     * give 信息化委员会.
     *
     * @param name the name as written
     * @return the long form without city, or null when the department is not known
     */
    public static String keyOf(String name) {
        var found = NAMES.get(name);
        for (int i = 1; found == null && i <= Math.min(8, name.length() - 2); i++) {
            if (PREFIXES.contains(name.substring(i - 1, i))) {
                found = NAMES.get(name.substring(i));
            }
        }
        return found;
    }

    /**
     * Whether a name is that of a known department.
     *
     * @param name the name as written
     * @return whether it is, with or without a city before it
     */
    public static boolean isKnown(String name) {
        return keyOf(name) != null;
    }

    /**
     * The department named at a place of a text, with the prefix 市, 省, 区 or 县.
     *
     * @param text the text
     * @param from where the prefix must stand
     * @param to   where the name must have ended
     * @return the index behind the name, or -1
     */
    public static int endAt(String text, int from, int to) {
        if (from >= to || !PREFIXES.contains(text.substring(from, from + 1))) {
            return -1;
        }
        var hit = NAMES.startingAt(text, from + 1, to);
        return hit == null ? -1 : hit.to();
    }

    /**
     * Whether a conjunction is part of a department's name, as in 发展和改革委员会.
     *
     * @param text  a name
     * @param index index of the conjunction
     * @return whether a known name covers it
     */
    public static boolean isPart(String text, int index) {
        for (int i = Math.max(0, index - 12); i < index; i++) {
            var hit = NAMES.startingAt(text, i, text.length());
            if (hit != null && hit.to() > index) {
                return true;
            }
        }
        return false;
    }

    /**
     * The kind of a department.
     *
     * @param key a long form as {@link #keyOf(String)} gives it
     * @return its kind
     */
    public static UnitKind kindOf(String key) {
        return KINDS.get(key);
    }
}
