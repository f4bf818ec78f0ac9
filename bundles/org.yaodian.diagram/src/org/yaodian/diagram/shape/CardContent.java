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
 * What stands inside the outline of a card: the icon on a disc, the title beside it with the code before it, the facts
 * in a row of chips below, and the signs of what is missing under the icon.
 *
 * @param marks  what to draw, with the top left of the content at 0, 0
 * @param height its height in pixels
 */
record CardContent(List<Mark> marks, int height) {

    private static final int DISC = 22;
    private static final int DISC_GAP = 8;
    private static final int ICON = 14;
    private static final int SIGN = 11;
    private static final int MAX_LINES = 6;
    private static final int CHIPS_GAP = 5;

    static CardContent of(Shape shape, int width, TextMeasure measure) {
        return of(shape, width, measure, Integer.MAX_VALUE);
    }

    static CardContent of(Shape shape, int width, TextMeasure measure, int maxHeight) {
        var insets = shape.look().silhouette().insets();
        var textX = DISC + DISC_GAP;
        var room = Math.max(Cards.MIN_WIDTH / 4, width - insets.left() - insets.right() - textX);
        var style = Styles.title(shape);
        var marks = new ArrayList<Mark>();
        disc(shape, style, marks);

        var indent = code(shape, textX, style, measure, marks);
        var maxLines = Math.clamp(maxHeight / style.lineHeight(), 1, MAX_LINES);
        var lines = new LineBreaker(measure, style).wrap(shape.title(), indent, room, maxLines);
        if (!shape.title().isEmpty()) {
            marks.add(title(lines, textX, indent, style));
        }
        var height = Math.max(lines.size() * style.lineHeight(), DISC - 2);

        var chips = Chips.of(shape, room, measure);
        if (chips.height() > 0 && height + CHIPS_GAP + chips.height() <= maxHeight) {
            var top = height + CHIPS_GAP;
            chips.marks().forEach(m -> marks.add(m.translate(textX, top)));
            height = top + chips.height();
        }
        return new CardContent(marks, Math.max(height, signs(shape, maxHeight, marks)));
    }

    private static void disc(Shape shape, TextStyle style, List<Mark> marks) {
        var middle = style.lineHeight() / 2.0;
        var look = shape.look();
        marks.add(PathMark.filled(new Pen().circle(DISC / 2.0, middle, DISC / 2.0).path(), look.accent()));
        var scale = (double) ICON / Icon.SIZE;
        marks.add(PathMark.filled(
                look.icon().transform(scale, (DISC - ICON) / 2.0, middle - ICON / 2.0), Rgb.WHITE));
    }

    /** Puts the code before the title and returns how far the title moves for it. */
    private static double code(Shape shape, double x, TextStyle title, TextMeasure measure, List<Mark> marks) {
        if (shape.code().isEmpty()) {
            return 0;
        }
        marks.add(new TextMark(List.of(new Placed(shape.code(), x, title.baseline())), Styles.CODE));
        return measure.width(shape.code(), Styles.CODE) + 6;
    }

    private static TextMark title(List<String> lines, double x, double indent, TextStyle style) {
        var placed = new ArrayList<Placed>();
        for (int i = 0; i < lines.size(); i++) {
            placed.add(new Placed(lines.get(i), i == 0 ? x + indent : x, i * style.lineHeight() + style.baseline()));
        }
        return new TextMark(placed, style);
    }

    /** Draws the signs of what is missing under the disc and returns how high the content must be for them. */
    private static int signs(Shape shape, int maxHeight, List<Mark> marks) {
        var warnings = shape.badges().stream().filter(b -> b.tone() == Badge.Tone.WARNING).limit(2).toList();
        var top = DISC + 2;
        if (warnings.isEmpty() || top + SIGN > maxHeight) {
            return 0;
        }
        var scale = (double) SIGN / Icon.SIZE;
        var x = (DISC - warnings.size() * SIGN) / 2.0;
        for (var warning : warnings) {
            marks.add(PathMark.filled(warning.icon().path().transform(scale, x, top), Styles.WARNING));
            x += SIGN;
        }
        return top + SIGN;
    }
}
