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

import org.eclipse.gef.ui.palette.DefaultPaletteViewerPreferences;
import org.eclipse.jface.preference.PreferenceStore;

/** The palette always lists its tools with large icons; nothing of it is stored. */
final class PaletteLook extends DefaultPaletteViewerPreferences {

    /** The one instance: it listens to the fonts of the program and must not be made for each page. */
    static final PaletteLook SHARED = new PaletteLook();

    private PaletteLook() {
        super(new PreferenceStore());
        setLayoutSetting(LAYOUT_LIST);
        setCurrentUseLargeIcons(true);
    }
}
