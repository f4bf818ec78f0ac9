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
import org.yaodian.gef.print.PrintDialog;

/** Shows how the diagram will be printed. */
final class PrintAction extends ViewerAction {

    PrintAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.PRINT, Messages.PrintAction_Text);
        setAccelerator(SWT.MOD1 | 'P');
    }

    @Override
    boolean calculateEnabled() {
        return !diagram().getNodes().isEmpty();
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            new PrintDialog(viewer().getControl().getShell(), diagram()).open();
        }
    }
}
