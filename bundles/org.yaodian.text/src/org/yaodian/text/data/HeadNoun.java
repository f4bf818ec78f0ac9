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

/**
 * A noun that the name of a system or an event ends in.
 *
 * @param word      the noun
 * @param strength  how much it says by itself
 * @param notBefore what must not follow
 * @param notAfter  what must not stand before
 */
public record HeadNoun(String word, Strength strength, List<String> notBefore, List<String> notAfter) {

    /** How much a head noun says by itself. */
    public enum Strength {
        /** A noun phrase that ends in it is a thing. */
        STRONG,
        /** Only where what follows shows that the noun phrase ends. */
        WEAK,
        /** Like weak, and only for things that have to do with information. */
        CIVIL,
        /** Only among others. */
        PROJECT
    }

    /**
     * Whether the word can be this noun where it stands.
     *
     * @param text  the text
     * @param start index of its first char
     * @param end   index behind its last char
     * @return false when its neighbours make it part of another word
     */
    public boolean fits(String text, int start, int end) {
        return notBefore.stream().noneMatch(next -> text.startsWith(next, end))
                && notAfter.stream().noneMatch(previous -> text.startsWith(previous, start - previous.length()));
    }
}
