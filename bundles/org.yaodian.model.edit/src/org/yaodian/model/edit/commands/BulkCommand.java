/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.edit.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Several commands as one step of the history. It can be executed when each of them can. */
public final class BulkCommand extends PlanCommand {

    private final List<? extends Refusable> commands;

    /**
     * Makes a command of commands.
     *
     * @param context  an object of the plan
     * @param label    what they do together
     * @param commands the commands in order; the state one leaves must allow the next
     */
    public BulkCommand(EObject context, String label, List<? extends Refusable> commands) {
        super(context, label);
        this.commands = List.copyOf(commands);
    }

    @Override
    protected Optional<String> lock() {
        return Optional.empty();
    }

    @Override
    protected Optional<String> reason() {
        return commands.stream().map(Refusable::refusal).flatMap(Optional::stream).findFirst();
    }

    @Override
    protected void change(Steps changes) {
        commands.forEach(changes::run);
        affect(commands.stream().flatMap(command -> command.getAffectedObjects().stream())
                .filter(EObject.class::isInstance).map(EObject.class::cast).toList());
    }
}
