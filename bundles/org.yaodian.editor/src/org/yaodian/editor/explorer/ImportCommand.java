/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.explorer;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** Runs the command that imports a document. */
public final class ImportCommand {

    /** Id of the command. */
    public static final String ID = "org.yaodian.editor.importWorkPoints";
    /** Its optional parameter: the path of the document. */
    public static final String FILE = "org.yaodian.editor.importWorkPoints.file";

    private ImportCommand() {
    }

    /**
     * Starts the import.
     *
     * @param services of the part or window where it was asked for
     * @param document the document, or empty when the wizard shall ask
     */
    public static void run(IServiceLocator services, Optional<Path> document) {
        Command command = services.getService(ICommandService.class).getCommand(ID);
        ParameterizedCommand call = document.isEmpty() ? new ParameterizedCommand(command, null)
                : ParameterizedCommand.generateCommand(command, Map.of(FILE, document.get().toString()));
        try {
            services.getService(IHandlerService.class).executeCommand(call, null);
        } catch (CommandException e) {
            ILog.of(ImportCommand.class).error(e.getMessage(), e);
        }
    }
}
