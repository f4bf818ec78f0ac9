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

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Head nouns of systems and events and the words around them. */
public final class Nouns {

    private static final PhraseTable<HeadNoun> SYSTEMS = load("system-nouns.csv", true);
    private static final PhraseTable<HeadNoun> EVENTS = load("events.csv", false);
    private static final PhraseTable<String> TAILS = PhraseTable.ofWords(Csv.words("system-tails.csv"));
    private static final PhraseTable<Modifier> MODIFIERS = loadModifiers();
    private static final PhraseTable<String> WORKS = PhraseTable.ofWords(Csv.words("work-nouns.csv"));
    private static final Set<String> INFORMATIONAL = Csv.words("informational.csv");
    private static final Set<String> GENERIC = Csv.words("generic-systems.csv");

    private Nouns() {
    }

    private static PhraseTable<HeadNoun> load(String resource, boolean withNotAfter) {
        var table = new PhraseTable<HeadNoun>();
        for (var row : Csv.rows(resource)) {
            var strength = HeadNoun.Strength.valueOf(row.get("strength").toUpperCase(Locale.ROOT));
            var notAfter = withNotAfter ? row.parts("not after") : List.<String>of();
            table.put(row.get("noun"), new HeadNoun(row.get("noun"), strength, row.parts("not before"), notAfter));
        }
        return table;
    }

    private static PhraseTable<Modifier> loadModifiers() {
        var table = new PhraseTable<Modifier>();
        for (var row : Csv.rows("head-modifiers.csv")) {
            table.put(row.get("word"), new Modifier(row.get("word"), row.parts("not before")));
        }
        return table;
    }

    /**
     * What the name of a system ends in.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<HeadNoun> systems() {
        return SYSTEMS;
    }

    /**
     * What the name of an event ends in.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<HeadNoun> events() {
        return EVENTS;
    }

    /**
     * What may follow where the name of a system ends.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> tails() {
        return TAILS;
    }

    /**
     * Words before a name that are no part of it.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<Modifier> modifiers() {
        return MODIFIERS;
    }

    /**
     * Whether some words have to do with information.
     *
     * @param words the name of a project or centre
     * @return whether one of the signs is in them
     */
    public static boolean isInformational(String words) {
        return INFORMATIONAL.stream().anyMatch(words::contains);
    }

    /**
     * Nouns of work, behind which a conjunction joins two works and not two words of a name.
     *
     * @return the table; not to be changed
     */
    public static PhraseTable<String> works() {
        return WORKS;
    }

    /**
     * Whether a noun phrase names no system of its own.
     *
     * @param name the noun phrase without modifiers
     * @return whether it is only a general word
     */
    public static boolean isGeneric(String name) {
        return GENERIC.contains(name);
    }
}
