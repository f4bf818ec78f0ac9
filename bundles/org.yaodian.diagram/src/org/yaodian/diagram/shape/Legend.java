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
import java.util.Collection;
import java.util.List;

import org.yaodian.diagram.shape.Mark.PathMark;
import org.yaodian.diagram.shape.Mark.Placed;
import org.yaodian.diagram.shape.Mark.TextMark;
import org.yaodian.diagram.text.TextMeasure;

/** Explains what the kinds of card stand for: the small outline of each with its icon and its name. */
public final class Legend {

    private static final int WIDTH = 34;
    private static final int HEIGHT = 22;
    private static final int ICON = 13;
    private static final int GAP = 6;
    private static final int BETWEEN = 18;

    private final TextMeasure measure;

    /**
     * Makes legends.
     *
     * @param measure how wide texts are
     */
    public Legend(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * A legend, drawn.
     *
     * @param marks  what to draw, with its top left at 0, 0
     * @param height its height in pixels, 0 when it is empty
     */
    public record Drawn(List<Mark> marks, int height) {}

    /**
     * Draws a legend in as many rows as it needs.
     *
     * @param kinds what to explain, in order
     * @param room  its width in pixels
     * @return the legend
     */
    public Drawn of(Collection<ShapeKind> kinds, double room) {
        var marks = new ArrayList<Mark>();
        double x = 0;
        var y = 0;
        for (var kind : kinds) {
            var name = name(kind);
            var width = WIDTH + GAP + measure.width(name, Styles.LABEL);
            if (x > 0 && x + width > room) {
                x = 0;
                y += HEIGHT + GAP;
            }
            entry(kind, name, x, y, marks);
            x += width + BETWEEN;
        }
        return new Drawn(marks, kinds.isEmpty() ? 0 : y + HEIGHT);
    }

    /**
     * What a kind of card is called.
     *
     * @param kind the kind
     * @return its name in the language of the user
     */
    public static String name(ShapeKind kind) {
        return switch (kind) {
            case CHAPTER -> Messages.Legend_Chapter;
            case TASK -> Messages.Legend_Task;
            case SYSTEM -> Messages.Legend_System;
            case TARGET -> Messages.Legend_Target;
            case POLICY -> Messages.Legend_Policy;
            case EVENT -> Messages.Legend_Event;
            case UNIT -> Messages.Legend_Unit;
            case NOTE -> Messages.Legend_Note;
            case OTHER -> Messages.Legend_Other;
        };
    }

    private static void entry(ShapeKind kind, String name, double x, double y, List<Mark> marks) {
        marks.add(new PathMark(kind.silhouette().outline(WIDTH, HEIGHT).translate(x, y), kind.fill(), kind.line(),
                Mark.Stroke.THIN));
        var insets = kind.silhouette().insets();
        var middle = y + (HEIGHT + Math.signum(insets.top() - insets.bottom()) * 3) / 2;
        marks.add(PathMark.filled(kind.icon().path().transform((double) ICON / Icon.SIZE, x + (WIDTH - ICON) / 2.0,
                middle - ICON / 2.0), kind.accent()));
        var style = Styles.LABEL;
        marks.add(new TextMark(List.of(new Placed(name, x + WIDTH + GAP,
                y + (HEIGHT - style.lineHeight()) / 2.0 + style.baseline())), style));
    }
}
