/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.TextStyle;
import org.yaodian.testing.Seed;

@SuppressWarnings("nls")
class LineBreakerTest {

    private static final TextStyle STYLE = new TextStyle(10, false, Rgb.WHITE);

    /** Chinese characters are 10 wide, all others 5. */
    private final LineBreaker breaker = new LineBreaker(
            (text, style) -> text.codePoints().map(c -> c > 0x2000 ? 10 : 5).sum(), STYLE);

    @Test
    void aShortTextIsOneLine() {
        assertEquals(List.of("电子政务"), breaker.wrap("电子政务", 0, 40, 3));
    }

    @Test
    void chineseBreaksAnywhere() {
        assertEquals(List.of("推进电子", "政务建设"), breaker.wrap("推进电子政务建设", 0, 45, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"，", "。", "、", "；", "：", "）", "》", "”", "」", "！", "？", "%", "％"})
    void noLineBeginsWithClosingPunctuation(String sign) {
        assertEquals(List.of("推进电", "子" + sign + "政务"), breaker.wrap("推进电子" + sign + "政务", 0, 40, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "《", "“", "「", "["})
    void noLineEndsWithOpeningPunctuation(String sign) {
        assertEquals(List.of("推进电", sign + "子政务"), breaker.wrap("推进电" + sign + "子政务", 0, 40, 3));
    }

    @Test
    void latinWordsAndNumbersStayWhole() {
        assertEquals(List.of("完善", "CMM评", "估达到", "400亿"), breaker.wrap("完善CMM评估达到400亿", 0, 34, 9));
    }

    @Test
    void latinTextBreaksAtSpacesWhichAreDropped() {
        assertEquals(List.of("plan of", "the year"), breaker.wrap("plan of the year", 0, 42, 3));
    }

    @Test
    void aWordWiderThanALineIsBroken() {
        assertEquals(List.of("abcd", "efgh", "ij"), breaker.wrap("abcdefghij", 0, 20, 9));
    }

    @Test
    void theFirstLineLeavesRoomForTheCode() {
        assertEquals(List.of("推进", "电子政务"), breaker.wrap("推进电子政务", 20, 40, 3));
    }

    @Test
    void tooMuchTextEndsWithAnEllipsis() {
        assertEquals(List.of("推进电子", "政务建…"), breaker.wrap("推进电子政务建设和应用推广", 0, 40, 2));
    }

    @Test
    void noPunctuationStandsBeforeTheEllipsis() {
        assertEquals("推进…", breaker.shorten("推进，加快电子政务建设", 40));
    }

    @Test
    void aLastLineOfOneCharacterIsAvoided() {
        var lines = breaker.wrap("推进电子政务建设和应用推广实施好", 0, 150, 3);
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().length() > 1, lines.toString());
    }

    @Test
    void whiteSpaceAndControlCharactersAreOneSpace() {
        assertEquals("a b 电子 c", LineBreaker.clean("\u0000 a\r\n\t b\u3000电子\u2028\u0007c "));
    }

    @Test
    void halvesOfCharactersAreReplaced() {
        assertEquals("a\ufffdb", LineBreaker.clean("a\ud83db"));
    }

    @Test
    void noTextIsAnEmptyLine() {
        assertEquals(List.of(""), breaker.wrap(null, 0, 40, 3));
    }

    @Test
    void anAbsurdTextIsCutInAMoment() {
        assertEquals(6, breaker.wrap("重".repeat(5_000_000), 0, 100, 6).size());
    }

    @ParameterizedTest
    @MethodSource("org.yaodian.testing.Seeds#hundred")
    void nothingIsLostAndNoLineIsTooWide(Seed seed) {
        var random = seed.random();
        var letters = "推进电子政务（“《，。；、》”）abc12%-/ 🚀é";
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            var at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
            text.appendCodePoint(letters.codePointAt(at));
        }
        var lines = breaker.wrap(text.toString(), 0, 60, 1000);
        assertEquals(text.toString().replace(" ", ""), String.join("", lines).replace(" ", ""));
        assertFalse(lines.stream().anyMatch(line -> line.codePoints().map(c -> c > 0x2000 ? 10 : 5).sum() > 60));
    }
}
