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

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.yaodian.gef.parts.NodeEditPart;
import org.yaodian.gef.quick.QuickField;
import org.yaodian.gef.tools.LinkDragTool;

/** Opens the field to create by typing; beside the selected node and connected with it when there is one. */
final class CreateAction extends ViewerAction {

    CreateAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.CREATE, Messages.CreateAction_Text);
        setToolTipText(Messages.CreateAction_Hint);
        setAccelerator(SWT.INSERT);
    }

    @Override
    boolean calculateEnabled() {
        return true;
    }

    @Override
    public void run() {
        if (parts().size() == 1 && parts().getFirst() instanceof NodeEditPart node) {
            Point beside = LinkDragTool.beside(node, PositionConstants.EAST);
            QuickField.open(viewer(), beside, node.getNode(), "");
        } else {
            QuickField.open(viewer(), QuickPlace.atMouse(viewer()), null, "");
        }
    }
}
