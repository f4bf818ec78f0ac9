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

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Display;
import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.Mark.PathMark;
import org.yaodian.diagram.shape.Mark.Placed;
import org.yaodian.diagram.shape.Mark.Stroke;
import org.yaodian.diagram.shape.Mark.TextMark;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.TextStyle;
import org.yaodian.diagram.shape.VectorPath;

/** Draws marks with Draw2d. The only place where the screen's figures turn into lines, areas and letters. */
public final class GraphicsSink {

    private static final Map<Rgb, Color> COLORS = new ConcurrentHashMap<>();

    /** Pixels of the screen below which letters are only hinted at. */
    private static final double LEGIBLE = 3.6;
    private static final double FADING = 0.5;
    /** Below this scale letters are drawn as outlines: whole pixels between them would look uneven, but it is slower. */
    private static final double OUTLINED = 0.7;
    /** Room around the clip for the width of lines. */
    private static final int ROOM = 8;

    private final Graphics graphics;
    private final double scale;

    /**
     * Draws on a graphics context that knows paths and transformations.
     *
     * @param graphics where to draw; left as it was found
     * @param scale    the scale it shows things at, by which it chooses how to draw letters
     */
    public GraphicsSink(Graphics graphics, double scale) {
        this.graphics = graphics;
        this.scale = scale;
    }

    /**
     * The colour of SWT that equals a colour of a shape.
     *
     * @param rgb the colour
     * @return a colour that needs no disposal
     */
    public static Color color(Rgb rgb) {
        return COLORS.computeIfAbsent(rgb, key -> new Color(key.red(), key.green(), key.blue()));
    }

    /**
     * Draws marks, first ones at the bottom.
     *
     * @param marks what to draw
     * @param x     left edge of their origin
     * @param y     top edge of their origin
     */
    public void draw(List<? extends Mark> marks, int x, int y) {
        graphics.pushState();
        try {
            graphics.setAntialias(SWT.ON);
            graphics.setTextAntialias(SWT.ON);
            graphics.setLineCap(SWT.CAP_ROUND);
            graphics.setLineJoin(SWT.JOIN_ROUND);
            graphics.translate((float) x, (float) y);
            for (var mark : marks) {
                switch (mark) {
                    case PathMark path -> path(path);
                    case TextMark text -> text(text);
                }
            }
        } finally {
            graphics.popState();
        }
    }

    private void path(PathMark mark) {
        if (mark.fill() != null) {
            graphics.setFillRule(SWT.FILL_EVEN_ODD);
            graphics.setBackgroundColor(color(mark.fill()));
            with(mark.path(), 1, graphics::fillPath);
        }
        if (mark.line() == null) {
            return;
        }
        graphics.setForegroundColor(color(mark.line()));
        if (mark.fill() != null) {
            stroke(mark.path(), mark.stroke());
            return;
        }
        var period = Math.max(1, mark.stroke().dash().stream().mapToDouble(d -> d).sum());
        var parts = StrokeParts.of(mark.path(), view(), period);
        stroke(parts.rest(), mark.stroke());
        graphics.setLineCap(SWT.CAP_FLAT);
        graphics.setLineJoin(SWT.JOIN_MITER);
        stroke(parts.straight(), mark.stroke());
        graphics.setLineCap(SWT.CAP_ROUND);
        graphics.setLineJoin(SWT.JOIN_ROUND);
    }

    private StrokeParts.View view() {
        var clip = graphics.getClip(new Rectangle());
        return new StrokeParts.View(clip.x - ROOM, clip.y - ROOM, clip.right() + ROOM, clip.bottom() + ROOM);
    }

    /** Draw2d 3.2 knows whole line widths only: any other width is drawn as one of 1 in a scaled space. */
    private void stroke(VectorPath path, Stroke stroke) {
        if (path.segments().isEmpty()) {
            return;
        }
        var width = stroke.width();
        if (width == 1 && stroke.dash().isEmpty()) {
            graphics.setLineWidth(1);
            with(path, 1, graphics::drawPath);
            return;
        }
        graphics.pushState();
        try {
            graphics.scale((float) width, (float) width);
            graphics.setLineWidth(1);
            if (!stroke.dash().isEmpty()) {
                graphics.setLineDash(stroke.dash().stream().mapToInt(d -> Math.max(1, (int) Math.round(d / width)))
                        .toArray());
            }
            with(path, 1 / width, graphics::drawPath);
        } finally {
            graphics.setLineDash(null);
            graphics.popState();
        }
    }

    private static void with(VectorPath path, double factor, Consumer<Path> use) {
        var drawn = SwtPaths.create(Display.getCurrent(), path, factor);
        try {
            use.accept(drawn);
        } finally {
            drawn.dispose();
        }
    }

    private void text(TextMark mark) {
        var style = mark.style();
        if (style.size() * scale < LEGIBLE) {
            mark.lines().forEach(line -> bar(line, style));
            return;
        }
        var face = TypeFace.of(style.bold());
        graphics.setForegroundColor(color(style.color()));
        graphics.setBackgroundColor(color(style.color()));
        graphics.setFont(face.font());
        var shrink = (float) (style.size() / face.emSize());
        for (var line : mark.lines()) {
            graphics.pushState();
            try {
                graphics.translate((float) line.x(), (float) line.baseline());
                graphics.scale(shrink, shrink);
                if (scale < OUTLINED) {
                    graphics.setFillRule(SWT.FILL_WINDING);
                    graphics.fillPath(face.outline(line.text()));
                } else {
                    graphics.drawString(line.text(), 0, -face.ascent());
                }
            } finally {
                graphics.popState();
            }
        }
    }

    /** A line of text that is too small to be read. */
    private void bar(Placed line, TextStyle style) {
        var height = style.size() / 3;
        graphics.setBackgroundColor(color(style.color().mix(Rgb.WHITE, FADING)));
        graphics.fillRectangle((int) line.x(), (int) line.baseline() - height,
                (int) SwtTextMeasure.SHARED.width(line.text(), style), height);
    }
}
