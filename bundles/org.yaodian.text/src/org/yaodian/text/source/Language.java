/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.text.source;

import org.eclipse.osgi.util.NLS;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportException.Problem;

/** Tells Chinese from what is not. */
final class Language {

    private static final int LEAST_PERCENT = 15;

    private Language() {
    }

    /** Refuses a text without letters, with control characters, or in another language. */
    static void check(String name, String text) throws ImportException {
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (letters == 0) {
            throw new ImportException(Problem.EMPTY, NLS.bind(Messages.FileGuard_Empty, name));
        }
        long control = text.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f'
                && c != 0x0B && c != 0x1A || c == '\uFFFD').count();
        if (control * 20 > text.length()) {
            throw new ImportException(Problem.BINARY, NLS.bind(Messages.FileGuard_Binary, name));
        }
        long chinese = text.codePoints().filter(Character::isIdeographic).count();
        long kana = text.codePoints().filter(c -> c >= 0x3040 && c < 0x3100 || c >= 0xAC00 && c < 0xD7A4).count();
        long percent = chinese * 100 / letters;
        if (percent < LEAST_PERCENT || kana * 5 > chinese) {
            throw new ImportException(Problem.FOREIGN, NLS.bind(Messages.Language_Foreign, name, percent));
        }
    }
}
