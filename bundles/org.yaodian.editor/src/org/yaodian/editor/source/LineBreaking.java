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

/**
 * Where a line of the source is broken for the display: before a paragraph that begins inside it, and where it becomes
 * too long. Lines of a fixed width are counted in columns, of which an ideograph takes two.
 */
final class LineBreaking {

    private static final int LONG_LINE = 1000;
    private static final int LONGEST_LINE = 1600;
    private static final int IDEOGRAPHIC_SPACE = 0x3000;
    private static final String SENTENCE_ENDS = "。；;.!?！？";
    private static final String NEVER_FIRST = "，。；：、！？）》〉】』」”’,.;:!?)]}%";

    private final int columns;
    private int column;
    private int previous = '\n';

    /**
     * Starts at the beginning of a document.
     *
     * @param columns width of a line in columns, or 0 when the widget wraps lines itself
     */
    LineBreaking(int columns) {
        this.columns = columns;
    }

    /**
     * Goes on to the next character.
     *
     * @param point the character
     * @param following the one after it, or 0 at the end
     * @return whether a break belongs before it
     */
    boolean before(int point, int following) {
        boolean end = point == '\n' || point == '\r';
        boolean breaks = column > 0 && !end && (opensParagraph(point, following) || isFull(point));
        column = end ? 0 : (breaks ? 0 : column) + width(point);
        previous = point;
        return breaks;
    }

    private boolean opensParagraph(int point, int following) {
        return point == IDEOGRAPHIC_SPACE && following == IDEOGRAPHIC_SPACE && previous != IDEOGRAPHIC_SPACE;
    }

    private boolean isFull(int point) {
        if (columns > 0) {
            return column + width(point) > columns && (NEVER_FIRST.indexOf(point) < 0 || column > columns + 4);
        }
        return column >= LONGEST_LINE || column >= LONG_LINE && SENTENCE_ENDS.indexOf(previous) >= 0;
    }

    private int width(int point) {
        return columns > 0 && point >= 0x1100 ? 2 : 1;
    }
}
