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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The districts of {@code districts.csv}. */
public final class Gazetteer {

    private static final PhraseTable<String> FULL = new PhraseTable<>();
    private static final PhraseTable<String> SHORT = new PhraseTable<>();
    private static final Map<String, List<String>> CITIES = new HashMap<>();
    private static final Set<String> NOT = Csv.words("not-districts.csv");
    private static final int LONGEST_NO_DISTRICT = 4;

    static {
        for (var row : Csv.rows("districts.csv")) {
            CITIES.put(row.get("city"), row.parts("names"));
            for (var name : row.parts("names")) {
                FULL.put(name, name);
                var bare = name.replaceAll("(?:新区|区|县|市)$", "");
                if (bare.length() >= 2) {
                    SHORT.put(bare, bare);
                }
            }
        }
    }

    private Gazetteer() {
    }

    /**
     * Names in full, with 区, 县 or 市.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> fullNames() {
        return FULL;
    }

    /**
     * Names without 区, 县 or 市.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> shortNames() {
        return SHORT;
    }

    /**
     * The city a text names first.
     *
     * @param text some text
     * @return the city without 市, or null
     */
    public static String cityIn(String text) {
        String best = null;
        int place = Integer.MAX_VALUE;
        for (var city : CITIES.keySet()) {
            int index = text.indexOf(city);
            if (index >= 0 && index < place) {
                best = city;
                place = index;
            }
        }
        return best;
    }

    /**
     * The district of a city that a short name stands for.
     *
     * @param city      the city without 市, or null
     * @param shortName the name without 区 or 县
     * @return the full name, or null when the city has none of that name
     */
    public static String complete(String city, String shortName) {
        return CITIES.getOrDefault(city, List.of()).stream()
                .filter(name -> name.length() > shortName.length() && name.startsWith(shortName)
                        && name.substring(shortName.length()).matches("新区|区|县|市"))
                .findFirst().orElse(null);
    }

    /**
     * Whether a word in 区, 县 or 市 is no district.
     *
     * @param text the text
     * @param end  index behind the word
     * @return whether one of the words that are none ends there
     */
    public static boolean isNoDistrict(String text, int end) {
        for (int length = 2; length <= LONGEST_NO_DISTRICT && length <= end; length++) {
            if (NOT.contains(text.substring(end - length, end))) {
                return true;
            }
        }
        return false;
    }

    /**
     * All cities.
     *
     * @return their names without 市
     */
    public static Set<String> cities() {
        return new HashSet<>(CITIES.keySet());
    }
}
