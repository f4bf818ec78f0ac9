/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.gef.ui;

import java.util.stream.Stream;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** Graph pages and their palette stay as light as the paper they are printed on, whatever the theme of the windows. */
final class Paper {

    private static final String NO_STYLES = "org.eclipse.e4.ui.css.disabled";

    private static final Color LIGHT = new Color(246, 245, 244);
    private static final Color WHITE = new Color(255, 255, 255);
    private static final Color BLACK = new Color(0, 0, 0);

    private Paper() {
    }

    /**
     * Keeps the styles of the theme away from a control and all in it, before the theme gets to them. The title of the
     * palette and the field to search it would take the colours of the toolkit, which are dark with the theme.
     */
    static void keepLight(Control control) {
        control.setData(NO_STYLES, Boolean.TRUE);
        if (control instanceof Text && control.getParent() instanceof FigureCanvas) {
            control.setBackground(WHITE);
            control.setForeground(BLACK);
        } else if (control instanceof Canvas && !(control instanceof FigureCanvas)) {
            control.setBackground(LIGHT);
        }
        if (control instanceof Composite composite) {
            Stream.of(composite.getChildren()).forEach(Paper::keepLight);
        }
    }
}
