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

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows all pages side by side as they will be printed. */
final class PagePreview extends ScrolledComposite {

    private static final int GAP = 14;
    private static final double LARGEST = 1.6;
    private static final int MOST_COLUMNS = 4;

    private final Canvas canvas;
    private PageDrawing drawing;
    private Image image;

    PagePreview(Composite parent) {
        super(parent, SWT.V_SCROLL | SWT.BORDER);
        canvas = new Canvas(this, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(new Color(150, 154, 160));
        setContent(canvas);
        setExpandHorizontal(true);
        canvas.addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> arrange());
    }

    void show(PageDrawing newDrawing, Image newImage) {
        drawing = newDrawing;
        image = newImage;
        arrange();
        canvas.redraw();
    }

    private int columns() {
        var count = drawing.pages().parts().size();
        var wide = (int) drawing.pages().parts().stream().filter(part -> part.y == 0).count();
        return Math.max(1, Math.min(Math.min(count, MOST_COLUMNS), wide > 1 ? wide : count));
    }

    private double dots() {
        var room = getClientArea().width - GAP * (columns() + 1.0);
        return Math.clamp(room / columns() / drawing.setup().width(), 0.1, LARGEST);
    }

    private void arrange() {
        if (drawing != null) {
            var rows = (drawing.pages().parts().size() + columns() - 1) / columns();
            var height = (int) (rows * (drawing.setup().height() * dots() + GAP)) + GAP;
            canvas.setSize(getClientArea().width, Math.max(getClientArea().height, height));
        }
    }

    private void paint(GC gc) {
        if (drawing == null || image == null) {
            return;
        }
        var dots = dots();
        gc.setAntialias(SWT.ON);
        var room = columns() * (drawing.setup().width() * dots + GAP) - GAP;
        var left = Math.max(GAP, (canvas.getSize().x - room) / 2);
        for (int i = 0; i < drawing.pages().parts().size(); i++) {
            var x = left + i % columns() * (drawing.setup().width() * dots + GAP);
            var y = GAP + i / columns() * (drawing.setup().height() * dots + GAP);
            if (!gc.getClipping().intersects((int) x, (int) y, (int) (drawing.setup().width() * dots),
                    (int) (drawing.setup().height() * dots))) {
                continue;
            }
            gc.setBackground(new Color(255, 255, 255));
            gc.fillRectangle((int) x, (int) y, (int) (drawing.setup().width() * dots),
                    (int) (drawing.setup().height() * dots));
            drawing.draw(gc, image, i, x, y, dots);
        }
    }
}
