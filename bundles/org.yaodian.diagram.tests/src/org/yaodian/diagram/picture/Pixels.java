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

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

import org.yaodian.diagram.shape.Mark;
import org.yaodian.diagram.shape.Rgb;
import org.yaodian.diagram.shape.VectorPath;

/** Draws paths for tests. */
@SuppressWarnings("javadoc")
public final class Pixels {

    private Pixels() {
    }

    /** White where the path is, black elsewhere. */
    public static BufferedImage filled(VectorPath path, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        new Java2dPainter(graphics).paint(Mark.PathMark.filled(path, Rgb.WHITE));
        graphics.dispose();
        return image;
    }

    /** Marks on white, scaled, in grey. */
    public static BufferedImage drawn(List<Mark> marks, int width, int height, double scale) {
        var image = new BufferedImage((int) (width * scale) + 2, (int) (height * scale) + 2,
                BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        var painter = new Java2dPainter(graphics);
        marks.forEach(mark -> painter.paint(mark.translate(1, 1)));
        graphics.dispose();
        return image;
    }

    /** How many pixels of two pictures in grey differ by more than a sixteenth. */
    public static int difference(BufferedImage a, BufferedImage b) {
        var count = 0;
        for (int x = 0; x < a.getWidth(); x++) {
            for (int y = 0; y < a.getHeight(); y++) {
                if (Math.abs(a.getRaster().getSample(x, y, 0) - b.getRaster().getSample(x, y, 0)) > 16) {
                    count++;
                }
            }
        }
        return count;
    }
}
