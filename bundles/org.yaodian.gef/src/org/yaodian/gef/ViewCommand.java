/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.gef;

import org.eclipse.gef.commands.Command;

/**
 * A command that changes how a page looks on this computer but nothing of the plan, for example where a guide stands. It
 * is executed beside the history of the plan.
 */
public final class ViewCommand extends Command {

    private final Runnable change;

    /**
     * Makes a command.
     *
     * @param change what it does
     */
    public ViewCommand(Runnable change) {
        this.change = change;
    }

    @Override
    public void execute() {
        change.run();
    }

    @Override
    public boolean canUndo() {
        return false;
    }
}
