/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.print;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;

/**
 * A picture spread over pages.
 *
 * @param scale millimetres of paper for one pixel of the picture
 * @param parts the part of the picture on each page in its pixels, row by row
 */
record Pages(double scale, List<Rectangle> parts) {

    /** A small diagram is not blown up beyond twice its size on the screen. */
    private static final double LARGEST = 2 * 25.4 / 96;

    /**
     * Spreads a picture.
     *
     * @param width  its width in pixels
     * @param height its height in pixels
     * @param setup  the pages
     * @return the pages, at least one
     */
    static Pages of(int width, int height, PageSetup setup) {
        var scale = Math.min(LARGEST, setup.wide() * setup.roomAcross() / width);
        if (setup.wide() == 1 && height * scale > setup.roomDown() && height * scale < 1.15 * setup.roomDown()) {
            scale = setup.roomDown() / height;
        }
        var stepX = Math.max(1, (int) Math.ceil(setup.roomAcross() / scale));
        var stepY = Math.max(1, (int) Math.floor(setup.roomDown() / scale + 1e-6));
        var parts = new ArrayList<Rectangle>();
        for (int y = 0; y < height; y += stepY) {
            for (int x = 0; x < width; x += stepX) {
                parts.add(new Rectangle(x, y, Math.min(stepX, width - x), Math.min(stepY, height - y)));
            }
        }
        return new Pages(scale, parts);
    }
}
