/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.yaodian.model.register.Pinyin;

/**
 * Text as the index has it: letters and digits only, in one width and case, in overlapping pairs with the last letter
 * by itself. So any part of a text is found, in Chinese as in Latin, as a row of pairs.
 */
final class Grams {

    /** First letters of pinyin by character, 0 while unknown: a million names have few different characters. */
    private static final char[] INITIALS = new char[1 << 16];

    private Grams() {
    }

    static String normalize(String text) {
        var wide = Normalizer.isNormalized(text, Normalizer.Form.NFKC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        var letters = new StringBuilder(wide.length());
        for (int i = 0; i < wide.length(); i++) {
            char c = wide.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** The pairs of a normalized text and its last letter. */
    static List<String> of(String normalized) {
        var grams = new ArrayList<String>(normalized.length());
        for (int i = 0; i < normalized.length(); i++) {
            grams.add(normalized.substring(i, Math.min(i + 2, normalized.length())));
        }
        return grams;
    }

    /** The first letters of the pinyin of a normalized text; other letters as they are. */
    static String initials(String normalized) {
        var initials = new StringBuilder(normalized.length());
        for (int i = 0; i < normalized.length(); i++) {
            char c = normalized.charAt(i);
            if (INITIALS[c] == 0) {
                var initial = Pinyin.initials(Character.toString(c));
                INITIALS[c] = initial.isEmpty() ? c : initial.charAt(0);
            }
            initials.append(INITIALS[c]);
        }
        return initials.toString();
    }
}
