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

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.yaodian.gef.figures.TypeFace;

/**
 * Draws pages of a diagram.
 *
 * @param name    the name of the diagram
 * @param setup   how pages look
 * @param pages   what is on them
 * @param quality pixels of the image for one pixel of the picture
 */
record PageDrawing(String name, PageSetup setup, Pages pages, double quality) {

    private static final double LETTERS = 3.4;
    private static final double MARK = 4;

    /**
     * Draws one page.
     *
     * @param gc    where to
     * @param image the whole picture
     * @param index number of the page, from 0
     * @param x     left edge of the paper in pixels of the device
     * @param y     top edge of the paper
     * @param dots  pixels of the device for one millimetre
     */
    void draw(GC gc, Image image, int index, double x, double y, double dots) {
        var part = pages.parts().get(index);
        var left = x + setup.margin() * dots;
        var top = y + (setup.margin() + setup.title()) * dots;
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, (int) (part.x * quality), (int) (part.y * quality), (int) (part.width * quality),
                (int) (part.height * quality), (int) left, (int) top,
                (int) Math.round(part.width * pages.scale() * dots),
                (int) Math.round(part.height * pages.scale() * dots));
        if (setup.numbers()) {
            title(gc, index, left, y + setup.margin() * dots, dots);
        }
        if (setup.cutMarks()) {
            marks(gc, x, y, dots);
        }
    }

    private void title(GC gc, int index, double x, double y, double dots) {
        var data = new FontData(TypeFace.family(gc.getDevice() instanceof org.eclipse.swt.widgets.Display display
                ? display
                : org.eclipse.swt.widgets.Display.getCurrent()), 10, SWT.NORMAL);
        data.setHeight(Math.max(4, (int) Math.round(LETTERS * dots * 72 / gc.getDevice().getDPI().y)));
        var font = new Font(gc.getDevice(), data);
        gc.setFont(font);
        gc.setForeground(new Color(60, 60, 60));
        gc.drawString(NLS.bind(Messages.PrintDialog_Page, new Object[]{name, index + 1, pages.parts().size()}), (int) x,
                (int) y, true);
        gc.setFont(null);
        font.dispose();
    }

    private void marks(GC gc, double x, double y, double dots) {
        gc.setForeground(new Color(120, 120, 120));
        gc.setLineWidth(Math.max(1, (int) (0.1 * dots)));
        var near = (setup.margin() - 0.5) * dots;
        var length = Math.min(MARK, setup.margin() - 1.0) * dots;
        for (int i = 0; i < 4; i++) {
            var right = i % 2 == 1;
            var low = i / 2 == 1;
            var cx = right ? x + setup.width() * dots - near : x + near;
            var cy = low ? y + setup.height() * dots - near : y + near;
            gc.drawLine((int) cx, (int) cy, (int) (right ? cx + length : cx - length), (int) cy);
            gc.drawLine((int) cx, (int) cy, (int) cx, (int) (low ? cy + length : cy - length));
        }
    }
}
