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

/** Explains what cards and links stand for: the small outline of each with its icon, or a piece of line, and a name. */
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

    /** What a legend explains. */
    public sealed interface Entry {

        /**
         * A sort of card.
         *
         * @param look what it looks like and is called
         */
        record Card(CardLook look) implements Entry {}

        /**
         * A sort of link.
         *
         * @param look what it looks like; its label is what it is called
         */
        record Line(LineShape look) implements Entry {}

        /**
         * What it is called.
         *
         * @return a name in the language of the user
         */
        default String name() {
            return switch (this) {
                case Card(var look) -> look.name();
                case Line(var look) -> look.label();
            };
        }
    }

    /**
     * Draws a legend in as many rows as it needs.
     *
     * @param entries what to explain, in order
     * @param room    its width in pixels
     * @return the legend
     */
    public Drawn of(Collection<? extends Entry> entries, double room) {
        var marks = new ArrayList<Mark>();
        double x = 0;
        var y = 0;
        for (var entry : entries) {
            var width = WIDTH + GAP + measure.width(entry.name(), Styles.LABEL);
            if (x > 0 && x + width > room) {
                x = 0;
                y += HEIGHT + GAP;
            }
            switch (entry) {
                case Entry.Card(var look) -> card(look, x, y, marks);
                case Entry.Line(var look) -> line(look, x, y, marks);
            }
            name(entry.name(), x, y, marks);
            x += width + BETWEEN;
        }
        return new Drawn(marks, entries.isEmpty() ? 0 : y + HEIGHT);
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

    private static void card(CardLook look, double x, double y, List<Mark> marks) {
        var silhouette = look.silhouette();
        marks.add(new PathMark(silhouette.outline(WIDTH, HEIGHT).translate(x, y), look.fill(), look.line(),
                Mark.Stroke.THIN));
        var insets = silhouette.insets();
        var centre = x + (WIDTH + Math.signum(insets.left() - insets.right()) * 3) / 2;
        var middle = y + (HEIGHT + Math.signum(insets.top() - insets.bottom()) * 3) / 2;
        marks.add(PathMark.filled(look.icon().transform((double) ICON / Icon.SIZE, centre - ICON / 2.0,
                middle - ICON / 2.0), look.accent()));
    }

    private void line(LineShape look, double x, double y, List<Mark> marks) {
        var middle = y + HEIGHT / 2.0;
        marks.addAll(new Links(measure).marks(look.labelled(""),
                List.of(new Location(x, middle), new Location(x + WIDTH, middle))));
    }

    private static void name(String name, double x, double y, List<Mark> marks) {
        var style = Styles.LABEL;
        marks.add(new TextMark(List.of(new Placed(name, x + WIDTH + GAP,
                y + (HEIGHT - style.lineHeight()) / 2.0 + style.baseline())), style));
    }
}
