/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Chinese names found by what is typed on a Latin keyboard. */
@SuppressWarnings("nls")
class PinyinTest {

    private static final String COMMISSION = "上海市信息化委员会";

    @ParameterizedTest
    @ValueSource(strings = {"信息化", "shanghai", "ShangHai shi", "shsxxhwyh", "xxh", "xinxihua", "xinxih", "shanghs",
            "上hs", "weiyuanh", "x", "shangha"})
    void aNameIsFoundLiterallyByPinyinAndByFirstLetters(String typed) {
        assertTrue(Pinyin.matches(COMMISSION, typed), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"财政", "beijing", "xxhq", "hai shang", "xinxihuq", "shsxxhwyhj"})
    void whatANameDoesNotSoundLikeIsNotFound(String typed) {
        assertFalse(Pinyin.matches(COMMISSION, typed), typed);
    }

    @ParameterizedTest
    @CsvSource({"长宁区,cnq", "长宁区,changning", "镇长,zhenzhang", "重庆,chongqing", "重点,zhongdian", "银行,yinhang",
            "行政,xingzheng", "调研,diaoyan", "调整,tiaozheng", "绿化,lvhua", "绿化,luhua", "莘庄,xinzhuang"})
    void charactersWithSeveralReadingsAreFoundByEach(String text, String typed) {
        assertTrue(Pinyin.matches(text, typed));
    }

    @Test
    void latinLettersDigitsAndCodesAreFoundAsTheyAre() {
        assertTrue(Pinyin.matches("XML 交换平台", "xmljh"));
        assertTrue(Pinyin.matches("4.2.1 农业综合信息服务", "4.2.1"));
        assertTrue(Pinyin.matches("“农民一点通”", "nmydt"));
    }

    @Test
    void nothingTypedIsFoundEverywhere() {
        assertTrue(Pinyin.matches(COMMISSION, ""));
        assertTrue(Pinyin.matches(null, null));
        assertTrue(Pinyin.matches("", "  "));
    }

    @Test
    void nothingIsFoundInNothing() {
        assertFalse(Pinyin.matches(null, "a"));
        assertFalse(Pinyin.matches("", "a"));
    }

    @Test
    void initialsAreTheFirstLettersOfAllSyllables() {
        assertEquals("shsxxhwyh", Pinyin.initials(COMMISSION));
        assertEquals("xmljhpt2007", Pinyin.initials("XML 交换平台（2007）"));
        assertEquals("", Pinyin.initials(null));
    }

    @Test
    void manyPossibleReadingsTakeNoLongTime() {
        assertFalse(Pinyin.matches("阿".repeat(2_000), "a".repeat(200) + "b"));
    }

    @Test
    void rareCharactersOutsideTheFirstPlaneDoNotHurt() {
        assertTrue(Pinyin.matches("𠮷野家", "𠮷野"));
    }
}
