/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;

/** The undo history of one plan, which can also be listed and walked in one go. */
public final class PlanCommandStack extends BasicCommandStack {

    /** A save index that no position equals. */
    private static final int NEVER_SAVED = -2;

    /**
     * One step of the history.
     *
     * @param label what it did, for a person to read
     * @param object the name of the first object it changed, empty when it names none
     * @param done  whether its effect is there; false when it was undone and can be redone
     */
    public record Step(String label, String object, boolean done) {}

    /**
     * The history, oldest step first; the undone steps that can be redone come last.
     *
     * @return the steps
     */
    public List<Step> history() {
        return IntStream.range(0, commandList.size())
                .mapToObj(i -> step(commandList.get(i), i <= top)).toList();
    }

    private static Step step(Command command, boolean done) {
        var object = command.getAffectedObjects().stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .findFirst().map(Names::of).orElse(""); //$NON-NLS-1$
        return new Step(command.getLabel(), object, done);
    }

    /**
     * How many steps of {@link #history()} are done.
     *
     * @return 0 or more
     */
    public int position() {
        return top + 1;
    }

    /**
     * Undoes or redoes until so many steps of the history are done.
     *
     * @param position 0 for the beginning of the history, its size for the end
     * @throws IndexOutOfBoundsException when the history has no such position
     */
    public void goTo(int position) {
        Objects.checkIndex(position, commandList.size() + 1);
        while (position() > position && canUndo()) {
            undo();
        }
        while (position() < position && canRedo()) {
            redo();
        }
    }

    /**
     * The commands that were executed, oldest first, without the undone ones.
     *
     * @return an unmodifiable copy
     */
    public List<Command> doneCommands() {
        return List.copyOf(commandList.subList(0, top + 1));
    }

    /**
     * Executes a command and makes it part of the step before it, so that both are undone together: for example a new
     * element and the name that is typed at once. The step keeps its label.
     *
     * @param step    the command that was executed last
     * @param command what belongs to it; when the step is no longer the last one, it becomes a step of its own
     */
    public void amend(Command step, Command command) {
        if (getUndoCommand() != step || canRedo() || !command.canExecute()) {
            execute(command);
            return;
        }
        try {
            command.execute();
        } catch (RuntimeException e) {
            handleError(e);
            command.dispose();
            return;
        }
        commandList.set(top, Grown.from(step, command));
        saveIndex = saveIndex >= top ? NEVER_SAVED : saveIndex;
        mostRecentCommand = commandList.get(top);
        notifyListeners();
    }

    /** A step that grew after it was executed. */
    private static final class Grown extends CompoundCommand {

        private Grown(Command first, List<Command> commands) {
            super(first.getLabel(), first.getDescription());
            commandList.addAll(commands);
        }

        /** The step with one more command, both executed already. */
        static Grown from(Command step, Command command) {
            var grown = new Grown(step, step instanceof Grown before ? before.commandList : List.of(step));
            grown.commandList.add(command);
            return grown;
        }
    }

    @Override
    protected void handleError(Exception exception) {
        ILog.of(PlanCommandStack.class).error(exception.getMessage(), exception);
    }
}
