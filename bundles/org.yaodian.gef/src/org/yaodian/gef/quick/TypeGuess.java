/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.quick;

import java.util.Locale;
import java.util.stream.Stream;

import org.yaodian.gef.palette.OfferedTypes;
import org.yaodian.model.register.Pinyin;
import org.yaodian.model.sector.ElementType;
import org.yaodian.model.sector.Sector;

/**
 * Guesses which types of sectors a person means by what was typed.
 *
 * @param types the types to choose from
 */
record TypeGuess(OfferedTypes types) {

    private static final int MOST = 4;

    /**
     * The types that are meant: those whose names are in what was typed or begin with it, those whose names sound like
     * it, and those that a document with these words would be recognized as.
     *
     * @param typed what was typed, without spaces around it
     * @return a few types, none for an empty text
     */
    Stream<ElementType> likely(String typed) {
        if (typed.isEmpty()) {
            return Stream.empty();
        }
        var text = typed.toLowerCase(Locale.ROOT);
        var named = types.elementTypes().filter(type -> isNamed(type, text));
        var recognized = types.sectors().stream().flatMap(sector -> recognized(sector, typed));
        var sounding = typed.chars().allMatch(c -> c < 128)
                ? types.elementTypes().filter(type -> Pinyin.matches(type.name(), typed))
                : Stream.<ElementType>empty();
        return Stream.of(named, recognized, sounding).flatMap(found -> found).distinct().limit(MOST);
    }

    private static boolean isNamed(ElementType type, String text) {
        var name = type.name().toLowerCase(Locale.ROOT);
        return text.contains(name) || name.contains(text);
    }

    private static Stream<ElementType> recognized(Sector sector, String typed) {
        return sector.recognizers().stream().filter(recognizer -> recognizer.chapter() == null
                && recognizer.recognizes(typed, "")).map(recognizer -> recognizer.type());
    }
}
