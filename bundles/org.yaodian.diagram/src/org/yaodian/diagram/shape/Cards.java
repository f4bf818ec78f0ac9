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
import org.yaodian.diagram.shape.Mark.Stroke;
import org.yaodian.diagram.text.TextMeasure;

/** Turns shapes into marks, and says how large they want to be. */
public final class Cards {

    /** The width of a card that stands by itself, in pixels at 100 %. */
    public static final int WIDTH = 236;

    /** The narrowest card that still shows its icon and a few characters. */
    public static final int MIN_WIDTH = 96;

    /** Room between the title of a container and the cards inside, and between these and its outline. */
    public static final int PADDING = 10;

    static final int UNIT_WIDTH = 190;
    static final int MAX_SIZE = 1000;

    private final TextMeasure measure;

    /**
     * Makes cards.
     *
     * @param measure how wide texts are
     */
    public Cards(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * The width a card has unless somebody changes it.
     *
     * @param shape what it looks like
     * @return pixels at 100 %
     */
    public int preferredWidth(Shape shape) {
        return shape.look().width();
    }

    /**
     * The height in which everything on a card is seen; for a container, where the cards inside may begin.
     *
     * @param shape what it looks like
     * @param width its width in pixels
     * @return pixels at 100 %
     */
    public int height(Shape shape, int width) {
        var insets = shape.look().silhouette().insets();
        var content = CardContent.of(shape, width, measure);
        return insets.top() + content.height() + (shape.container() ? PADDING : insets.bottom());
    }

    /**
     * The height a card has unless somebody changes it.
     *
     * @param shape what it looks like
     * @param width its width in pixels
     * @return pixels at 100 %, enough for everything on the card
     */
    public int preferredHeight(Shape shape, int width) {
        return Math.max(shape.look().height(), height(shape, width));
    }

    /**
     * What to draw.
     *
     * @param shape  what it looks like
     * @param width  its width in pixels
     * @param height its height in pixels; too little leaves out badges and lines of the title
     * @return marks from back to front, with the top left of the card at 0, 0
     */
    public List<Mark> marks(Shape shape, int width, int height) {
        var look = shape.look();
        var silhouette = look.silhouette();
        var marks = new ArrayList<Mark>();
        var stroke = shape.dashed() ? Stroke.DASHED : Stroke.THIN;
        marks.add(new PathMark(silhouette.outline(width, height), shape.fill(), look.line(), stroke));
        var details = silhouette.details(width, height);
        if (!details.segments().isEmpty()) {
            marks.add(new PathMark(details, null, look.line(), Stroke.THIN));
        }
        var insets = silhouette.insets().within(height);
        var room = height - insets.top() - insets.bottom();
        var content = CardContent.of(shape, width, measure, room);
        var free = shape.container() ? 0 : Math.max(0, room - content.height()) / 2;
        content.marks().forEach(m -> marks.add(m.translate(insets.left(), insets.top() + free)));
        return marks;
    }
}
