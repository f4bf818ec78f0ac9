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
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.swt.SWT;

/** Begins to edit the name of the selected node in place. */
final class RenameAction extends ViewerAction {

    RenameAction(GraphicalViewer viewer) {
        super(viewer, ActionIds.RENAME, Messages.RenameAction_Text);
        setAccelerator(SWT.F2);
    }

    @Override
    boolean calculateEnabled() {
        return parts().size() == 1 && parts().getFirst().understandsRequest(request());
    }

    @Override
    public void run() {
        if (calculateEnabled()) {
            parts().getFirst().performRequest(request());
        }
    }

    private static DirectEditRequest request() {
        return new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT);
    }
}
