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

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MnemonicsTest {

    private final Mnemonics mnemonics = new Mnemonics();

    @Test
    void aChineseLabelGetsAFreeLetterOfItsPinyinBehindIt() {
        assertEquals("名称(&M)", mnemonics.mark("名称"));
        assertEquals("备注(&B)", mnemonics.mark("备注"));
        assertEquals("编号(&A)", mnemonics.mark("编号"));
    }

    @Test
    void noLetterIsGivenTwiceNorOneOfTheMainMenu() {
        assertEquals("&Name", mnemonics.mark("Name"));
        assertEquals("N&ote", mnemonics.mark("Note"));
        assertEquals("F&inish", mnemonics.mark("Finish"));
    }

    @Test
    void anEnglishLabelWhoseLettersAreTakenStaysAsItIs() {
        assertEquals("&Bud", mnemonics.mark("Bud"));
        assertEquals("B&ud", mnemonics.mark("Bud"));
        assertEquals("Bu", mnemonics.mark("Bu"));
    }

    @Test
    void anAmpersandStaysOne() {
        assertEquals("&R&&D", mnemonics.mark("R&D"));
    }
}
