/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.plan;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs commands of the workbench as a menu does. */
public final class CommandCall {

    private CommandCall() {
    }

    /**
     * Runs a command. When it fails, this is logged.
     *
     * @param services   of the part, window or workbench where it was asked for
     * @param id         id of the command
     * @param parameters values by ids of its parameters, may be empty
     */
    public static void run(IServiceLocator services, String id, Map<String, String> parameters) {
        var command = services.getService(ICommandService.class).getCommand(id);
        try {
            services.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException failure) {
            ILog.of(CommandCall.class).error(id, failure);
        }
    }
}
