/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.palette;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;

/** Remembers which groups of a palette are open, pinned and scrolled, for the next page and the next start. */
public final class PaletteMemory {

    private static final String NODE = "org.yaodian.gef";
    private static final String KEY = "palette.groups";

    private PaletteMemory() {
    }

    /**
     * Brings the remembered state back, as soon as the palette has its tools, and remembers the state when it goes.
     *
     * @param viewer a palette with a control
     */
    public static void install(PaletteViewer viewer) {
        viewer.getControl().getDisplay().asyncExec(() -> restore(viewer));
        viewer.getControl().addDisposeListener(event -> save(viewer));
    }

    private static void save(PaletteViewer viewer) {
        if (viewer.getPaletteRoot() == null || viewer.getContents() == null) {
            return;
        }
        var memento = XMLMemento.createWriteRoot("palette");
        viewer.saveState(memento);
        var text = new StringWriter();
        try {
            memento.save(text);
            InstanceScope.INSTANCE.getNode(NODE).put(key(viewer), text.toString());
        } catch (IOException e) {
            ILog.of(PaletteMemory.class).warn(e.getMessage(), e);
        }
    }

    /** Palettes of sectors have other drawers than the one with all of them. */
    private static String key(PaletteViewer viewer) {
        return KEY + '.' + viewer.getPaletteRoot().getId();
    }

    private static void restore(PaletteViewer viewer) {
        if (viewer.getPaletteRoot() == null) {
            return;
        }
        var text = InstanceScope.INSTANCE.getNode(NODE).get(key(viewer), "");
        if (text.isEmpty() || viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        try {
            viewer.restoreState(XMLMemento.createReadRoot(new StringReader(text)));
        } catch (WorkbenchException e) {
            ILog.of(PaletteMemory.class).warn(e.getMessage(), e);
        }
    }
}
