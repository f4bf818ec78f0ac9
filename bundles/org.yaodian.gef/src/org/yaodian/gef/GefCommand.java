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

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.gef.commands.Command;

/** An EMF command that does what a foreign GEF command does, so that it can stand in the one history of the plan. */
final class GefCommand extends AbstractCommand {

    private final Command command;

    GefCommand(Command command) {
        super(command.getLabel() == null ? "" : command.getLabel());
        this.command = command;
    }

    @Override
    protected boolean prepare() {
        return command.canExecute();
    }

    @Override
    public boolean canUndo() {
        return command.canUndo();
    }

    @Override
    public void execute() {
        command.execute();
    }

    @Override
    public void undo() {
        command.undo();
    }

    @Override
    public void redo() {
        command.redo();
    }

    @Override
    public void dispose() {
        command.dispose();
    }
}
