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

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.swt.graphics.Color;

/** A grid that stays in the background: pale lines, a little stronger every fifth, and none when they get too close. */
public final class SoftGridLayer extends GridLayer {

    /** Distance of the grid lines in pixels at 100 %. */
    public static final int SPACING = 10;

    private static final int STRONG = 5;
    private static final double CLOSEST = 5;
    private static final Color PALE = new Color(243, 244, 247);
    private static final Color STRONGER = new Color(231, 234, 239);

    @Override
    protected void paintGrid(Graphics graphics) {
        var clip = graphics.getClip(new Rectangle());
        var scale = getParent() instanceof VectorPane pane ? pane.getScale() : 1.0;
        if (gridX * scale >= CLOSEST && gridY * scale >= CLOSEST) {
            lines(graphics, clip, 1, PALE);
        }
        lines(graphics, clip, STRONG, STRONGER);
    }

    private void lines(Graphics graphics, Rectangle clip, int step, Color color) {
        graphics.setForegroundColor(color);
        int dx = gridX * step;
        int dy = gridY * step;
        for (int x = first(clip.x, origin.x, dx); x < clip.right(); x += dx) {
            graphics.drawLine(x, clip.y, x, clip.bottom());
        }
        for (int y = first(clip.y, origin.y, dy); y < clip.bottom(); y += dy) {
            graphics.drawLine(clip.x, y, clip.right(), y);
        }
    }

    private static int first(int edge, int origin, int step) {
        return edge + Math.floorMod(origin - edge, step);
    }
}
