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

import java.awt.image.BufferedImage;

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
}
