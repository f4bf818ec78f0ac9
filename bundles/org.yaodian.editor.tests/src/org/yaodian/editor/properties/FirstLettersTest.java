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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaodian.model.register.Pinyin;

class FirstLettersTest {

    @ParameterizedTest
    @CsvSource({"名称, MC", "备注, BZ", "牵头单位, QTDW", "完成时限, WCSX", "啊, A", "座, Z", "预算, YS", "A类, L", "2007, ''"})
    void theLettersOfALabelAreThoseOfItsPinyin(String label, String letters) {
        assertEquals(letters, FirstLetters.of(label));
    }

    @Test
    void theyAreThoseThatPinyinGives() {
        var label = "责任与期限指标数量预算进展公开附件来源外观";
        assertEquals(Pinyin.initials(label).toUpperCase(java.util.Locale.ROOT), FirstLetters.of(label));
    }
}
