/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.properties;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives labels letters that go to their fields with Alt, each letter once, without those of the main menu. */
final class Mnemonics {

    private final Set<Character> taken = new HashSet<>();

    /** Starts with the letters of the main menu. */
    Mnemonics() {
        for (char letter : Messages.Mnemonics_OfMainMenu.toCharArray()) {
            taken.add(letter);
        }
    }

    /**
     * Marks a letter in a label; one that does not occur in it is put behind it, as is usual for Chinese.
     *
     * @param label the label
     * @return the label with its letter marked, or without when no letter is left
     */
    String mark(String label) {
        var escaped = label.replace("&", "&&");
        var letters = (FirstLetters.of(label) + label.replaceAll("[^A-Za-z]", "")).toUpperCase(Locale.ROOT)
                + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        for (char letter : letters.toCharArray()) {
            if (letter >= 'A' && letter <= 'Z' && taken.add(letter)) {
                int place = escaped.toUpperCase(Locale.ROOT).indexOf(letter);
                return place < 0 ? escaped + "(&" + letter + ")"
                        : escaped.substring(0, place) + "&" + escaped.substring(place);
            }
        }
        return escaped;
    }
}
