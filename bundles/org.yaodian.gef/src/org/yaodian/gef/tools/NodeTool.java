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

import org.eclipse.gef.tools.CreationTool;
import org.yaodian.gef.EmfCommand;
import org.yaodian.gef.policies.NewNodeCommand;

/** Creates a node by a click or by dragging its size, then lets its name be typed at once, as part of the same step. */
public final class NodeTool extends CreationTool {

    @Override
    protected void performCreation(int button) {
        var viewer = getCurrentViewer();
        var command = getCurrentCommand();
        executeCurrentCommand();
        if (command instanceof EmfCommand wrapped && wrapped.command() instanceof NewNodeCommand creation) {
            Naming.begin(viewer, creation.node(), creation);
        }
    }
}
