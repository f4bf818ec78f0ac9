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

import java.util.Objects;

import org.eclipse.gef.commands.Command;

/**
 * A GEF command that does what an EMF command does, so that policies can answer requests with commands of the model.
 * {@link EmfCommandStack} takes it apart again: what lands in the history is the EMF command.
 */
public final class EmfCommand extends Command {

    private final org.eclipse.emf.common.command.Command command;

    /**
     * Wraps a command.
     *
     * @param command the command of the model, not null
     */
    public EmfCommand(org.eclipse.emf.common.command.Command command) {
        super(command.getLabel());
        this.command = Objects.requireNonNull(command);
    }

    /**
     * The wrapped command.
     *
     * @return the command of the model, never null
     */
    public org.eclipse.emf.common.command.Command command() {
        return command;
    }

    @Override
    public boolean canExecute() {
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
