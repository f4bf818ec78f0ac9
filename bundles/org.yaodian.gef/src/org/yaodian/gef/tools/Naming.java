/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef.tools;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.yaodian.model.plan.Node;

/** Lets a person name what was just created. */
public final class Naming {

    private Naming() {
    }

    /**
     * Selects a new node and opens the field for its name. What is typed becomes part of the step that created it.
     *
     * @param viewer   where the node is shown
     * @param node     the node
     * @param creation the command that created it
     */
    public static void begin(EditPartViewer viewer, Node node, Command creation) {
        if (viewer.getEditPartRegistry().get(node) instanceof EditPart part) {
            viewer.flush();
            viewer.select(part);
            viewer.reveal(part);
            viewer.getControl().getDisplay().asyncExec(() -> edit(part, creation));
        }
    }

    private static void edit(EditPart part, Command creation) {
        if (part.isActive()) {
            var request = new DirectEditRequest(RequestConstants.REQ_DIRECT_EDIT);
            request.setDirectEditFeature(creation);
            part.performRequest(request);
        }
    }
}
