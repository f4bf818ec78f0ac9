/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.verbs;

import java.util.List;
import java.util.Locale;

/**
 * A rung of the verb ladder.
 *
 * @param number      its height, from 1
 * @param name        what it is called in Chinese
 * @param englishName what it is called in English
 * @param testable    whether anybody can tell that a task with such a verb is done
 * @param measure     a measure that would make such a task testable; empty when it is
 * @param unit        the unit of that measure; empty when there is none
 * @param words       the verbs of this rung
 */
public record Rung(int number, String name, String englishName, boolean testable, String measure, String unit,
        List<String> words) {

    /** Copies the words. */
    public Rung {
        words = List.copyOf(words);
    }

    /**
     * What a person reads for this rung.
     *
     * @return its name in the language of the program
     */
    public String label() {
        return Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage()) ? name : englishName;
    }
}
