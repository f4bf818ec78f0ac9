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

import org.eclipse.gef.tools.ConnectionCreationTool;

/** Draws one link, from click to click or by dragging, and then gives way to the selection tool. */
public final class LinkTool extends ConnectionCreationTool {

    /** Makes the tool. */
    public LinkTool() {
        setUnloadWhenFinished(true);
    }

    /** A link may also be dragged from node to node. */
    @Override
    protected boolean handleButtonUp(int button) {
        if (isInState(STATE_CONNECTION_STARTED) && isDragged()) {
            return handleCreateConnection() && finish();
        }
        return super.handleButtonUp(button);
    }

    /** Where a link is not allowed the tool waits for another target, and the reason stays in view. */
    @Override
    protected boolean handleCreateConnection() {
        var command = getCommand();
        if (command == null || !command.canExecute()) {
            setState(STATE_CONNECTION_STARTED);
            return true;
        }
        return super.handleCreateConnection();
    }

    private boolean isDragged() {
        return getCurrentInput() != null && movedPastThreshold() && getCurrentCommand() != null
                && getCurrentCommand().canExecute();
    }

    private boolean finish() {
        setState(STATE_TERMINAL);
        handleFinished();
        return true;
    }
}
