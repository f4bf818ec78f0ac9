/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.shape;

import java.util.ArrayList;
import java.util.List;

import org.yaodian.diagram.shape.Mark.PathMark;
import org.yaodian.diagram.shape.Mark.Placed;
import org.yaodian.diagram.shape.Mark.TextMark;
import org.yaodian.diagram.text.LineBreaker;
import org.yaodian.diagram.text.TextMeasure;

/**
 * The rows of facts at the foot of a card.
 *
 * @param marks  what to draw, with the top left of the first row at 0, 0
 * @param height their height in pixels, 0 when there are none
 */
record Chips(List<Mark> marks, int height) {

    private static final int HEIGHT = 18;
    private static final int GAP = 5;
    private static final int SIDE = 6;
    private static final int ICON = 10;
    private static final int ICON_GAP = 4;

    static Chips of(Shape shape, double room, TextMeasure measure) {
        var marks = new ArrayList<Mark>();
        double x = 0;
        var y = 0;
        var height = 0;
        for (var badge : shape.badges()) {
            if (badge.tone() == Badge.Tone.WARNING) {
                continue;
            }
            var accent = Styles.accent(badge.tone(), shape.look());
            var style = Styles.chip(accent);
            var text = new LineBreaker(measure, style).shorten(badge.text(), room - 2 * SIDE - ICON - ICON_GAP);
            var width = 2 * SIDE + ICON + ICON_GAP + measure.width(text, style);
            if (x > 0 && x + width > room) {
                x = 0;
                y += HEIGHT + GAP - 1;
            }
            marks.add(PathMark.filled(new Pen().rounded(x, y, width, HEIGHT, 4).path(),
                    accent.mix(Rgb.WHITE, 0.86)));
            marks.add(PathMark.filled(badge.icon().path()
                    .transform((double) ICON / Icon.SIZE, x + SIDE, y + (HEIGHT - ICON) / 2.0), style.color()));
            marks.add(new TextMark(List.of(new Placed(text, x + SIDE + ICON + ICON_GAP,
                    y + (HEIGHT - style.lineHeight()) / 2.0 + style.baseline())), style));
            x += width + GAP;
            height = y + HEIGHT;
        }
        return new Chips(marks, height);
    }
}
