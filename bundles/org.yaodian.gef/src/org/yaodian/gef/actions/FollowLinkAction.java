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

import java.util.List;

import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.yaodian.gef.parts.NodeEditPart;

/** Walks along a link: from a node over its first link to the node at the other end, from a link to its end. */
final class FollowLinkAction extends ViewerAction {

    private final boolean forward;

    FollowLinkAction(GraphicalViewer viewer, boolean forward) {
        super(viewer, forward ? ActionIds.NEXT_LINK : ActionIds.PREVIOUS_LINK,
                forward ? Messages.FollowLinkAction_Next : Messages.FollowLinkAction_Previous);
        this.forward = forward;
    }

    private EditPart end() {
        if (parts().size() != 1) {
            return null;
        }
        return switch (parts().getFirst()) {
            case ConnectionEditPart link -> end(link);
            case NodeEditPart node -> {
                List<?> links = forward ? node.getSourceConnections() : node.getTargetConnections();
                yield links.isEmpty() ? null : end((ConnectionEditPart) links.getFirst());
            }
            default -> null;
        };
    }

    private EditPart end(ConnectionEditPart link) {
        return forward ? link.getTarget() : link.getSource();
    }

    @Override
    boolean calculateEnabled() {
        return end() != null;
    }

    @Override
    public void run() {
        var end = end();
        if (end != null) {
            viewer().select(end);
            viewer().reveal(end);
        }
    }
}
