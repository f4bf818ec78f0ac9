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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints for real, to a file. */
class PagePrinterTest {

    private static final long PATIENCE = 10_000_000_000L;

    @Test
    void allPagesAreInTheFileThatIsPrinted(@TempDir Path folder) throws IOException {
        Display.getDefault();
        var file = folder.resolve("计划.pdf");
        var chosen = Stream.of(Printer.getPrinterList()).filter(each -> each.driver.equals("GtkPrintBackendFile"))
                .findFirst();
        assumeTrue(chosen.isPresent(), "GTK prints to files here");
        PrinterData data = chosen.get();
        data.printToFile = true;
        data.fileName = file.toString();
        var setup = new PageSetup(Paper.A4, true, 12, 2, true, true, true, true);
        var pages = Pages.of(3_000, 1_000, setup);

        new PagePrinter(new PageDrawing("计划", setup, pages, 1)).print(data,
                new ImageData(3_000, 1_000, 24, new PaletteData(0xff0000, 0xff00, 0xff)));

        var printed = whenWritten(file);
        assertTrue(printed.startsWith("%PDF"), printed.lines().findFirst().orElse("nothing is printed"));
        assertEquals(pages.parts().size(), printed.split("/Type /Page\\s").length - 1);
    }

    /** GTK sends the pages while it answers events. */
    private static String whenWritten(Path file) throws IOException {
        var end = System.nanoTime() + PATIENCE;
        var text = "";
        while (!text.stripTrailing().endsWith("%%EOF") && System.nanoTime() < end) {
            if (!Display.getDefault().readAndDispatch()) {
                Thread.onSpinWait();
            }
            text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        }
        return text;
    }
}
