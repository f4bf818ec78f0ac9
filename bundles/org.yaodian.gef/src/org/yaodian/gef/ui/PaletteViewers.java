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

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.yaodian.gef.palette.LazyDrawers;
import org.yaodian.gef.palette.PaletteMemory;
import org.yaodian.gef.palette.PaletteSearch;

/** Sets palette viewers up, without GEF's menu: its settings are in English only. */
final class PaletteViewers extends PaletteViewerProvider {

    PaletteViewers(EditDomain domain) {
        super(domain);
    }

    @Override
    protected void configurePaletteViewer(PaletteViewer viewer) {
        viewer.setPaletteViewerPreferences(PaletteLook.SHARED);
        viewer.setEditPartFactory(new LazyDrawers());
        PaletteSearch.install(viewer);
        PaletteMemory.install(viewer);
    }
}
