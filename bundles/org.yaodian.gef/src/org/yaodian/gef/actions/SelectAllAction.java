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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;

/** Selects all nodes and links of the diagram. */
final class SelectAllAction extends ViewerAction {

    SelectAllAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.SELECT_ALL, Messages.SelectAllAction_Text);
        setAccelerator(SWT.MOD1 | 'A');
    }

    @Override
    boolean calculateEnabled() {
        return true;
    }

    @Override
    public void run() {
        var all = new ArrayList<EditPart>();
        collect(viewer().getContents(), all);
        viewer().setSelection(new StructuredSelection(all));
    }

    private static void collect(EditPart part, List<EditPart> all) {
        List<?> children = part.getChildren();
        for (var child : children) {
            var node = (GraphicalEditPart) child;
            all.add(node);
            List<?> links = node.getSourceConnections();
            links.forEach(link -> all.add((EditPart) link));
            collect(node, all);
        }
    }
}
