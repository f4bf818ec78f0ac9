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

/** Lays the diagram out, or only the selected nodes when there are several, as one step that can be undone. */
final class LayoutAction extends ViewerAction {

    /** The layout to make and to remember, or null for the one made last. */
    private final LayoutChoice choice;
    private Job running;

    LayoutAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.LAYOUT, Messages.LayoutAction_Text);
        choice = null;
        setToolTipText(Messages.LayoutAction_Hint);
    }

    LayoutAction(GraphicalViewer viewer, LayoutChoice choice) {
        super(viewer, ActionIds.LAYOUT_AS + choice.name(), choice.label(), AS_RADIO_BUTTON);
        this.choice = choice;
    }

    @Override
    public void update() {
        super.update();
        if (choice != null) {
            setChecked(LayoutChoice.remembered() == choice);
        }
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
        if (choice != null) {
            choice.remember();
        }
        var all = (choice == null ? LayoutChoice.remembered() : choice).options();
        var options = selected.size() > 1 ? all.only(selected) : all;
        running = new LayoutJob(diagram(), DiagramLayout.prepare(diagram(), options),
                viewer().getControl().getDisplay(), this::execute);
        running.setUser(true);
        running.schedule();
    }
}
