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

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;

import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.TextStyle;
import org.yaodian.diagram.shape.VectorPath;
import org.yaodian.diagram.text.FontFamilies;

/** Draws marks with Java2D. */
final class Java2dPainter {

    private final Graphics2D graphics;

    Java2dPainter(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    void paint(Mark mark) {
        switch (mark) {
            case Mark.PathMark path -> paint(path);
            case Mark.TextMark text -> {
                graphics.setColor(color(text.style().color()));
                text.lines().forEach(line -> paint(line, text.style()));
            }
        }
    }

    private void paint(Mark.PathMark mark) {
        var path = path(mark.path());
        if (mark.fill() != null) {
            graphics.setColor(color(mark.fill()));
            graphics.fill(path);
        }
        if (mark.line() != null) {
            graphics.setColor(color(mark.line()));
            graphics.setStroke(stroke(mark.stroke()));
            graphics.draw(path);
        }
    }

    /** Writes a line; characters that the font lacks come from Java's own sans serif. */
    private void paint(Mark.Placed line, TextStyle style) {
        var weight = style.bold() ? Font.BOLD : Font.PLAIN;
        var font = FontFamilies.installed().deriveFont(weight, style.size());
        var fallback = new Font(Font.SANS_SERIF, weight, style.size());
        var text = line.text();
        var x = line.x();
        for (int start = 0; start < text.length();) {
            var known = font.canDisplay(text.codePointAt(start));
            var end = start;
            while (end < text.length() && font.canDisplay(text.codePointAt(end)) == known) {
                end += Character.charCount(text.codePointAt(end));
            }
            var run = text.substring(start, end);
            graphics.setFont(known ? font : fallback);
            graphics.drawString(run, (float) x, (float) line.baseline());
            x += graphics.getFont().getStringBounds(run, graphics.getFontRenderContext()).getWidth();
            start = end;
        }
    }

    private static BasicStroke stroke(Mark.Stroke stroke) {
        if (stroke.dash().isEmpty()) {
            return new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke((float) stroke.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private static Path2D path(VectorPath path) {
        var result = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (var segment : path.segments()) {
            switch (segment) {
                case VectorPath.Move(var x, var y) -> result.moveTo(x, y);
                case VectorPath.Line(var x, var y) -> result.lineTo(x, y);
                case VectorPath.Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                    result.curveTo(x1, y1, x2, y2, x, y);
                case VectorPath.Close close -> result.closePath();
            }
        }
        return result;
    }

    private static Color color(Rgb rgb) {
        return new Color(rgb.value());
    }
}
