/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.Mark.Placed;
import org.yaodian.diagram.shape.Mark.TextMark;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.TextStyle;
import org.yaodian.diagram.text.LineBreaker;

/**
 * What an empty canvas says: a title and, below it, what to do.
 *
 * @param title a few words
 * @param text  a sentence or two
 */
public record EmptyHint(String title, String text) {

    private static final TextStyle TITLE = new TextStyle(18, true, new Rgb(0x52606d));
    private static final TextStyle TEXT = new TextStyle(13, false, new Rgb(0x7b8794));
    private static final int WIDTH = 420;
    private static final int GAP = 10;

    /**
     * What to draw.
     *
     * @param area the canvas that is seen
     * @return marks in the middle of it
     */
    List<Mark> marks(Rectangle area) {
        var measure = SwtTextMeasure.SHARED;
        var lines = new LineBreaker(measure, TEXT).wrap(text, 0, Math.min(WIDTH, area.width), 4);
        var height = TITLE.lineHeight() + GAP + lines.size() * TEXT.lineHeight();
        var middle = area.x + area.width / 2.0;
        var y = area.y + (area.height - height) / 2.0;
        var marks = new ArrayList<Mark>();
        marks.add(new TextMark(List.of(centered(title, TITLE, middle, y)), TITLE));
        y += TITLE.lineHeight() + GAP;
        for (var line : lines) {
            marks.add(new TextMark(List.of(centered(line, TEXT, middle, y)), TEXT));
            y += TEXT.lineHeight();
        }
        return marks;
    }

    private static Placed centered(String line, TextStyle style, double middle, double top) {
        var width = SwtTextMeasure.SHARED.width(line, style);
        return new Placed(line, middle - width / 2, top + style.baseline());
    }
}
