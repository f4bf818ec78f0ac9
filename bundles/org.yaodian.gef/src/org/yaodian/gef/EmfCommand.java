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
    private final org.eclipse.emf.common.command.Command step;

    /**
     * Wraps a command.
     *
     * @param command the command of the model, not null
     */
    public EmfCommand(org.eclipse.emf.common.command.Command command) {
        this(command, null);
    }

    private EmfCommand(org.eclipse.emf.common.command.Command command, org.eclipse.emf.common.command.Command step) {
        super(command.getLabel());
        this.command = Objects.requireNonNull(command);
        this.step = step;
    }

    /**
     * Wraps a command that belongs to the step before it and is undone together with it.
     *
     * @param command the command of the model, not null
     * @param step    the command of the step that it belongs to as long as that is the last one, or null
     * @return the wrapped command
     */
    public static EmfCommand amending(org.eclipse.emf.common.command.Command command,
            org.eclipse.emf.common.command.Command step) {
        return new EmfCommand(command, step);
    }

    /** The step of the history that this command belongs to, or null. */
    org.eclipse.emf.common.command.Command step() {
        return step;
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
