/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class DisplayTextTest {

    private static final String RARE = "𠀀"; // U+20000, two UTF-16 units
    private static final String EMOJI = "😀";

    @Test
    void plainTextIsShownAsItIs() {
        var text = DisplayText.of("一、总体要求\n推进电子政务。");
        assertEquals("一、总体要求\n推进电子政务。", text.text());
        assertEquals(5, text.toDisplay(5));
        assertEquals(5, text.toSource(5));
    }

    @Test
    void aRareIdeographCountsOnceInTheSourceAndTwiceInTheDisplay() {
        var text = DisplayText.of("甲" + RARE + "乙" + EMOJI + "丙");
        assertEquals(5, text.sourceLength());
        assertEquals(1, text.toDisplay(1));
        assertEquals(3, text.toDisplay(2));
        assertEquals(4, text.toDisplay(3));
        assertEquals(6, text.toDisplay(4));
        assertEquals(new TextRange(1, 2), text.toDisplay(new TextRange(1, 1)));
        assertEquals(new TextRange(2, 2), text.toSource(new TextRange(3, 3)));
    }

    @Test
    void anOffsetInsideAPairMeansItsCharacter() {
        var text = DisplayText.of("甲" + EMOJI + "乙");
        assertEquals(1, text.toSource(2));
        assertEquals(new TextRange(0, 2), text.toSource(new TextRange(0, 2)));
    }

    @Test
    void carriageReturnAndLineFeedBothCount() {
        var text = DisplayText.of("甲\r\n乙\r\n丙");
        assertEquals("丙", text.text().substring(text.toDisplay(6)));
        assertEquals(6, text.toSource(text.text().indexOf("丙")));
    }

    @Test
    void aParagraphInsideALineStartsALineOfItsOwn() {
        var text = DisplayText.of("各有关单位：　　现印发给你们。");
        assertEquals("各有关单位：\n　　现印发给你们。", text.text());
        assertEquals(new TextRange(9, 1), text.toDisplay(new TextRange(8, 1)));
        assertEquals(8, text.toSource(9));
    }

    @Test
    void aRangeDoesNotTakeInTheBreakBehindIt() {
        var text = DisplayText.of("甲：　　乙");
        assertEquals(new TextRange(0, 2), text.toDisplay(new TextRange(0, 2)));
        assertEquals(new TextRange(0, 2), text.toSource(new TextRange(0, 3)));
    }

    @Test
    void aLineWithoutEndIsBroken() {
        var text = DisplayText.of("要".repeat(100_000));
        assertTrue(text.text().lines().allMatch(line -> line.length() <= 1600));
        assertEquals(100_000, text.toSource(text.text().length()));
    }

    @Test
    void whatCannotBeDrawnIsReplacedOneForOne() {
        var text = DisplayText.of("甲\u0000\u2028\ud800乙");
        assertEquals("甲\uFFFD \uFFFD乙", text.text());
    }

    @Test
    void anEmptyTextHasOnePlace() {
        var text = DisplayText.of("");
        assertEquals(0, text.toDisplay(7));
        assertEquals(0, text.toSource(7));
        assertEquals(new TextRange(0, 0), text.toDisplay(new TextRange(3, 4)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCharacterIsFoundWhereItIsShown(long seed) {
        var random = new Random(seed);
        var pieces = new String[]{"要", "点", RARE, EMOJI, "\r\n", "\n", "　　", "。", "a", " "};
        var source = new StringBuilder();
        for (int i = 0; i < 6000; i++) {
            source.append(pieces[random.nextInt(seed % 2 == 0 ? 4 : pieces.length)]);
        }
        var text = DisplayText.of(source.toString());
        int[] points = source.toString().codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            int shown = text.toDisplay(i);
            assertEquals(points[i], text.text().codePointAt(shown), "seed " + seed + " at " + i);
            assertEquals(i, text.toSource(shown), "seed " + seed + " at " + i);
        }
    }
}
