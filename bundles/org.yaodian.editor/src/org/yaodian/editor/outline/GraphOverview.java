/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.outline;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.yaodian.gef.ui.DiagramEditor;

/** A small picture of the graph page in front, with a frame that scrolls it. */
final class GraphOverview {

    private final Composite area;
    private DiagramEditor shown;
    private IContentOutlinePage overview;

    GraphOverview(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        area.setBackground(parent.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
    }

    /**
     * Shows another page.
     *
     * @param page the page in front, or empty when it has no graph
     */
    void show(Optional<DiagramEditor> page) {
        var next = page.orElse(null);
        if (next == shown || area.isDisposed()) {
            return;
        }
        clear();
        shown = next;
        if (next != null && next.getAdapter(IContentOutlinePage.class) instanceof IContentOutlinePage picture) {
            overview = picture;
            overview.createControl(area);
            area.layout();
        }
    }

    private void clear() {
        if (overview != null) {
            overview.getControl().dispose();
            overview.dispose();
            overview = null;
        }
    }
}
