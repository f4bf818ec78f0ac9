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

/** Where a line of Chinese and Latin text may break. */
final class Breaks {

    /** Closing punctuation and signs that stay with what stands before them. */
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕〗｝］”’…—～·‧・％℃‰°々ー,.;:?!)]}>%";

    /** Opening punctuation and signs that stay with what follows. */
    private static final String NEVER_LAST = "（《〈「『【〔〖｛［“‘([{<￥$#";

    private static final String POOR_BEFORE_ELLIPSIS = "，、；：。— ";

    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Breaks() {
    }

    static boolean mayBreak(int previous, int next) {
        if (isSpace(next) || joins(next) || previous == ZERO_WIDTH_JOINER) {
            return false;
        }
        if (isSpace(previous)) {
            return true;
        }
        if (NEVER_FIRST.indexOf(next) >= 0 || NEVER_LAST.indexOf(previous) >= 0) {
            return false;
        }
        return isWide(previous) || isWide(next) || previous == '-' || previous == '/';
    }

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint);
    }

    static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE || codePoint >= 0xfffe
                && codePoint <= 0xffff;
    }

    static boolean isPoorBeforeEllipsis(int codePoint) {
        return POOR_BEFORE_ELLIPSIS.indexOf(codePoint) >= 0 || NEVER_LAST.indexOf(codePoint) >= 0;
    }

    /** Whether lines may break on both sides of a character, as they may between Chinese characters. */
    private static boolean isWide(int codePoint) {
        return codePoint >= 0x2e80 || codePoint >= 0x2010 && codePoint <= 0x2027;
    }

    private static boolean joins(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT, Character.MODIFIER_SYMBOL ->
                true;
            default -> false;
        };
    }
}
