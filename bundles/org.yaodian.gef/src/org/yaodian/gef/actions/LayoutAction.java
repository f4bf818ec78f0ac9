/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.actions;

import java.util.HashSet;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.gef.GraphicalViewer;
import org.yaodian.diagram.layout.DiagramLayout;
import org.yaodian.diagram.layout.LayoutOptions;

/** Lays the diagram out, or only the selected nodes when there are several, as one step that can be undone. */
final class LayoutAction extends ViewerAction {

    private Job running;

    LayoutAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.LAYOUT, Messages.LayoutAction_Text);
        setToolTipText(Messages.LayoutAction_Hint);
    }

    @Override
    boolean calculateEnabled() {
        return !diagram().getNodes().isEmpty();
    }

    @Override
    public void run() {
        if (!calculateEnabled()) {
            return;
        }
        if (running != null) {
            running.cancel();
        }
        var selected = new HashSet<>(nodes());
        var options = selected.size() > 1 ? LayoutOptions.STANDARD.only(selected) : LayoutOptions.STANDARD;
        running = new LayoutJob(diagram(), DiagramLayout.prepare(diagram(), options),
                viewer().getControl().getDisplay(), this::execute);
        running.setUser(true);
        running.schedule();
    }
}
