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

import java.nio.charset.Charset;
import java.util.BitSet;

/** The 3,755 letters of the first level of GB 2312-80, ordered there by use: nearly all of any modern Chinese text. */
final class CommonCharacters {

    private static final BitSet COMMON = load();

    private CommonCharacters() {
    }

    private static BitSet load() {
        var set = new BitSet();
        var charset = Charset.forName("GB18030");
        for (int row = 0xB0; row <= 0xD7; row++) {
            int last = row == 0xD7 ? 0xF9 : 0xFE;
            for (int cell = 0xA1; cell <= last; cell++) {
                set.set(new String(new byte[]{(byte) row, (byte) cell}, charset).charAt(0));
            }
        }
        return set;
    }

    static boolean isCommon(char c) {
        return COMMON.get(c);
    }
}
