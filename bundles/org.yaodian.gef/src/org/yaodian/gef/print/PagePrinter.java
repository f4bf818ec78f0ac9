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

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;

/**
 * Puts pages on paper or into files.
 *
 * @param drawing what is on them
 */
record PagePrinter(PageDrawing drawing) {

    private static final double MILLIMETRES = 25.4;
    /** 200 dots per inch. */
    private static final double DOTS = 200 / MILLIMETRES;

    /**
     * Prints all pages.
     *
     * @param chosen  the printer and the pages that were asked for
     * @param picture the whole picture
     * @throws IllegalStateException when the printer does not begin
     */
    void print(PrinterData chosen, ImageData picture) {
        var printer = new Printer(chosen);
        try {
            if (!printer.startJob(drawing.name())) {
                throw new IllegalStateException(chosen.name);
            }
            var image = new Image(printer, picture);
            var gc = new GC(printer);
            var trim = printer.computeTrim(0, 0, 0, 0);
            var dots = printer.getDPI().x / MILLIMETRES;
            var ranged = chosen.scope == PrinterData.PAGE_RANGE;
            var last = drawing.pages().parts().size();
            for (int i = ranged ? chosen.startPage - 1 : 0; i < (ranged ? Math.min(chosen.endPage, last) : last); i++) {
                printer.startPage();
                drawing.draw(gc, image, i, trim.x, trim.y, dots);
                printer.endPage();
            }
            gc.dispose();
            image.dispose();
            printer.endJob();
        } finally {
            printer.dispose();
        }
    }

    /**
     * Saves all pages as PNG files, numbered from 1.
     *
     * @param folder where to
     * @param image  the whole picture
     */
    void save(Path folder, Image image) {
        var number = new DecimalFormat("000");
        var name = drawing.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        for (int i = 0; i < drawing.pages().parts().size(); i++) {
            var page = new Image(Display.getCurrent(), (int) (drawing.setup().width() * DOTS),
                    (int) (drawing.setup().height() * DOTS));
            var gc = new GC(page);
            try {
                drawing.draw(gc, image, i, 0, 0, DOTS);
                var loader = new ImageLoader();
                loader.data = new ImageData[]{page.getImageData()};
                var file = free(folder, name + "-" + number.format(i + 1));
                loader.save(file.toString(), SWT.IMAGE_PNG);
            } finally {
                gc.dispose();
                page.dispose();
            }
        }
    }

    /** A file that is not there yet: nothing is overwritten. */
    private static Path free(Path folder, String name) {
        var file = folder.resolve(name + ".png");
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + " (" + i + ").png");
        }
        return file;
    }
}
