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

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.commands.CompoundCommand;

/** Turns the commands of GEF's policies and tools into commands of the model's history. */
final class CommandTranslation {

    private CommandTranslation() {
    }

    static Command toEmf(org.eclipse.gef.commands.Command command) {
        if (command instanceof EmfCommand wrapped) {
            return wrapped.command();
        }
        if (command instanceof CompoundCommand compound) {
            return compound(compound);
        }
        throw new IllegalArgumentException(command.getClass().getName() + " does not change the model");
    }

    static org.eclipse.gef.commands.Command toGef(Command command) {
        return command == null ? null : new EmfCommand(command);
    }

    private static Command compound(CompoundCommand command) {
        List<?> parts = command.getCommands();
        var commands = parts.stream().map(part -> toEmf((org.eclipse.gef.commands.Command) part)).toList();
        if (commands.size() == 1) {
            return commands.getFirst();
        }
        var label = command.getLabel();
        if (label == null || label.isEmpty()) {
            label = commands.isEmpty() ? "" : commands.getFirst().getLabel();
        }
        return new org.eclipse.emf.common.command.CompoundCommand(label, label, commands);
    }
}
