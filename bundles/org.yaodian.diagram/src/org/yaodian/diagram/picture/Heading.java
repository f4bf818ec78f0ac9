/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.diagram.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.yaodian.diagram.shape.Legend;
import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.Mark.Placed;
import org.yaodian.diagram.shape.Mark.TextMark;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.TextStyle;
import org.yaodian.diagram.text.LineBreaker;
import org.yaodian.diagram.text.TextMeasure;

/** The name of the diagram with a legend of the cards and links in it, above the drawing. */
final class Heading {

    private static final TextStyle NAME = new TextStyle(20, true, new Rgb(0x1f2933));
    private static final int GAP = 8;
    private static final int BELOW = 18;

    private final TextMeasure measure;

    Heading(TextMeasure measure) {
        this.measure = measure;
    }

    Figure above(Rectangle2D area, String name, Collection<Legend.Entry> explained) {
        var marks = new ArrayList<Mark>();
        var room = Math.max(area.getWidth(), 240);
        var legend = new Legend(measure).of(explained, room);
        var lines = name.isEmpty() ? List.<String>of() : new LineBreaker(measure, NAME).wrap(name, 0, room, 3);
        var textHeight = lines.size() * NAME.lineHeight();
        var height = textHeight + GAP + legend.height() + BELOW;
        var top = area.getY() - height;
        if (!lines.isEmpty()) {
            var placed = new ArrayList<Placed>();
            for (int i = 0; i < lines.size(); i++) {
                placed.add(new Placed(lines.get(i), area.getX(), top + i * NAME.lineHeight() + NAME.baseline()));
            }
            marks.add(new TextMark(placed, NAME));
        }
        legend.marks().forEach(mark -> marks.add(mark.translate(area.getX(), top + textHeight + GAP)));
        return new Figure("heading", name, new Rectangle2D.Double(area.getX(), top, room, height), marks);
    }
}
