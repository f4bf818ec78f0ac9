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

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Set<Character> taken = new HashSet<>();

    /** Starts with the letters of the main menu. */
    Mnemonics() {
        for (char letter : Messages.Mnemonics_OfMainMenu.toCharArray()) {
            taken.add(letter);
        }
    }

    /**
     * Marks a letter in a label; one that does not occur in it is put behind it in a Chinese label, as is
     * usual there.
     *
     * @param label the label
     * @return the label with its letter marked, or without when no letter is left
     */
    String mark(String label) {
        var escaped = label.replace("&", "&&");
        var own = label.replaceAll("[^A-Za-z]", "");
        var letters = (FirstLetters.of(label) + own).toUpperCase(Locale.ROOT) + (isLatin(label) ? "" : ALPHABET);
        for (char letter : letters.toCharArray()) {
            if (letter >= 'A' && letter <= 'Z' && taken.add(letter)) {
                int place = escaped.toUpperCase(Locale.ROOT).indexOf(letter);
                return place < 0 ? escaped + "(&" + letter + ")"
                        : escaped.substring(0, place) + "&" + escaped.substring(place);
            }
        }
        return escaped;
    }

    private static boolean isLatin(String label) {
        return label.chars().noneMatch(Character::isIdeographic);
    }
}
