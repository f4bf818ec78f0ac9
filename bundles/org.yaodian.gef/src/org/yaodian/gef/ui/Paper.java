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

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Graph pages and their palette stay as light as the paper they are printed on, whatever the theme of the windows. */
final class Paper {

    private static final String NO_STYLES = "org.eclipse.e4.ui.css.disabled";

    private Paper() {
    }

    /** Keeps the styles of the theme away from a control and all in it, before the theme gets to them. */
    static void keepLight(Control control) {
        control.setData(NO_STYLES, Boolean.TRUE);
        if (control instanceof Composite composite) {
            Stream.of(composite.getChildren()).forEach(Paper::keepLight);
        }
    }
}
