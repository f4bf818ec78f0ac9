/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.preferences;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.IWorkbench;

/** How windows look. Graph pages stay as light as the paper they are printed on. */
enum Theme {
    /** Dark text on light windows. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default", Messages.Theme_Light),
    /** Light text on dark windows. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark", Messages.Theme_Dark);

    private final String id;
    private final String label;

    Theme(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /** {@return its name for people} */
    String label() {
        return label;
    }

    /** {@return the theme of a running workbench} */
    static Theme current(IWorkbench workbench) {
        var engine = workbench.getService(IThemeEngine.class);
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active != null && active.getId().contains("dark") ? DARK : LIGHT;
    }

    /** Dresses all windows, now and at the next start. */
    void choose(IWorkbench workbench) {
        var engine = workbench.getService(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme(id, true);
        }
    }
}
