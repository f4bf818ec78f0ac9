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
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.gef.tools.KeyLinkTool;
import org.yaodian.gef.tools.LinkMenu;

/** Connects with the keys: one selected node with another that is picked next, or the first of two with the second. */
final class ConnectAction extends ViewerAction {

    ConnectAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.CONNECT, Messages.ConnectAction_Text);
        setToolTipText(Messages.ConnectAction_Hint);
        setAccelerator(SWT.MOD1 | 'K');
    }

    @Override
    boolean calculateEnabled() {
        return nodes().size() == parts().size() && (parts().size() == 1 || parts().size() == 2);
    }

    @Override
    public void run() {
        if (!calculateEnabled()) {
            return;
        }
        if (nodes().size() == 2) {
            LinkMenu.offer(viewer(), nodes().getFirst(), nodes().getLast());
        } else if (parts().getFirst() instanceof NodeEditPart source) {
            viewer().getEditDomain().setActiveTool(new KeyLinkTool(source));
        }
    }
}
