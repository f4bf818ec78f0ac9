/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.yaodian.editor.district.ProductLook;

/** The picture that is shown while the workbench starts. */
final class Splash {

    private final Shell shell;

    private Splash(Display display, Image image) {
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP | SWT.TOOL);
        var bounds = image.getBounds();
        shell.addPaintListener(event -> event.gc.drawImage(image, 0, 0));
        shell.addDisposeListener(event -> image.dispose());
        var area = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(area.x + (area.width - bounds.width) / 2, area.y + (area.height - bounds.height) / 2,
                bounds.width, bounds.height);
    }

    /**
     * Shows the picture until the first window of the workbench is there.
     *
     * @param display the display of the workbench
     */
    static void show(Display display) {
        var image = ProductLook.splash()
                .map(descriptor -> descriptor.createImage(false, display)).orElse(null);
        if (image == null) {
            return;
        }
        var splash = new Splash(display, image);
        splash.shell.open();
        splash.shell.update();
        while (display.readAndDispatch()) {
            // let the picture be painted before the workbench keeps the thread busy
        }
        display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Shell window && window != splash.shell && window.getParent() == null) {
                splash.close();
            }
        });
    }

    private void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
