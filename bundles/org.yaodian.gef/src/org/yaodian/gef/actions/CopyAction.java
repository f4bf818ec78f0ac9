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

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.yaodian.gef.dnd.NodesClip;
import org.yaodian.model.plan.Unit;

/** Copies the selected elements and notes. */
final class CopyAction extends ViewerAction {

    CopyAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.COPY, Messages.CopyAction_Text);
        setAccelerator(SWT.MOD1 | 'C');
    }

    @Override
    boolean calculateEnabled() {
        return nodes().stream().anyMatch(node -> !(node.getObject() instanceof Unit));
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            NodesClip.of(nodes()).put(viewer().getControl().getDisplay());
        }
    }
}
