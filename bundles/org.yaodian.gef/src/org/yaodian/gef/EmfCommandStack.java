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

import java.util.EventObject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;
import org.eclipse.gef.commands.CompoundCommand;
import org.yaodian.model.edit.PlanCommandStack;

/**
 * GEF's view of the one history of a plan. It keeps no commands of its own: everything is executed, undone and counted
 * by the EMF command stack of the plan's editing domain, so that every page and view shares one undo.
 */
public final class EmfCommandStack extends CommandStack {

    private final PlanCommandStack stack;
    private final org.eclipse.emf.common.command.CommandStackListener forwarder = this::stackChanged;

    /**
     * Looks at a history.
     *
     * @param stack the history of the plan, not null; it outlives this adapter
     */
    public EmfCommandStack(PlanCommandStack stack) {
        this.stack = Objects.requireNonNull(stack);
        stack.addCommandStackListener(forwarder);
    }

    @Override
    public void execute(Command command) {
        if (command == null || !command.canExecute()) {
            return;
        }
        if (changesOnlyTheView(command)) {
            command.execute();
            return;
        }
        run(command, PRE_EXECUTE, POST_EXECUTE, () -> perform(command));
    }

    private static boolean changesOnlyTheView(Command command) {
        if (command instanceof CompoundCommand compound) {
            List<?> parts = compound.getCommands();
            return !parts.isEmpty() && parts.stream().allMatch(part -> changesOnlyTheView((Command) part));
        }
        return command instanceof ViewCommand;
    }

    private void perform(Command command) {
        if (command instanceof EmfCommand wrapped && wrapped.step() != null) {
            stack.amend(wrapped.step(), wrapped.command());
        } else {
            stack.execute(CommandTranslation.toEmf(command));
        }
    }

    @Override
    public void undo() {
        if (canUndo()) {
            run(getUndoCommand(), PRE_UNDO, POST_UNDO, stack::undo);
        }
    }

    @Override
    public void redo() {
        if (canRedo()) {
            run(getRedoCommand(), PRE_REDO, POST_REDO, stack::redo);
        }
    }

    private void run(Command command, int before, int after, Runnable work) {
        notifyListeners(command, before);
        try {
            work.run();
        } finally {
            notifyListeners(command, after);
        }
    }

    @Override
    public boolean canUndo() {
        return stack.canUndo();
    }

    @Override
    public boolean canRedo() {
        return stack.canRedo();
    }

    @Override
    public Command getUndoCommand() {
        return CommandTranslation.toGef(stack.getUndoCommand());
    }

    @Override
    public Command getRedoCommand() {
        return CommandTranslation.toGef(stack.getRedoCommand());
    }

    /**
     * The commands that undo and redo would act on; the rest of the history is not for GEF to see.
     *
     * @return at most two commands, never null
     */
    @Override
    public Object[] getCommands() {
        return Stream.of(getUndoCommand(), getRedoCommand()).filter(Objects::nonNull).toArray();
    }

    @Override
    public boolean isDirty() {
        return stack.isSaveNeeded();
    }

    @Override
    public void markSaveLocation() {
        stack.saveIsDone();
        notifyListeners();
    }

    @Override
    public void flush() {
        stack.flush();
    }

    /** Stops listening. The history itself stays as it is, for other pages use it too. */
    @Override
    public void dispose() {
        stack.removeCommandStackListener(forwarder);
    }

    private void stackChanged(EventObject event) {
        notifyListeners();
    }
}
