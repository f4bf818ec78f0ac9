/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.yaodian.editor.preferences.Language;

/**
 * Starts the program again with the command line of this process. A launcher does that by exit code; without a
 * launcher nobody would.
 */
final class Relaunch {

    private Relaunch() {
    }

    /**
     * Starts a second process, in the language chosen last.
     *
     * @return false if the command line of this process cannot be known or started; the caller then leaves the
     *         restart to whoever started the program
     */
    static boolean start() {
        ProcessHandle.Info info = ProcessHandle.current().info();
        Optional<String> command = info.command();
        Optional<String[]> arguments = info.arguments();
        if (command.isEmpty() || arguments.isEmpty()) {
            return false;
        }
        List<String> line = new ArrayList<>();
        line.add(command.get());
        line.addAll(withoutOneTimeArguments(Arrays.asList(arguments.get())));
        WorkspaceLocation.release();
        try {
            new ProcessBuilder(line).inheritIO().start();
            return true;
        } catch (IOException e) {
            ILog.of(Relaunch.class).warn(e.getMessage(), e);
            return false;
        }
    }

    /** The language stands in the configuration now, and a plan given to open was opened already. */
    static List<String> withoutOneTimeArguments(List<String> arguments) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(OpenArgument.OPTION) || argument.equals(Language.NL_OPTION)) {
                i++;
            } else {
                kept.add(argument);
            }
        }
        return kept;
    }
}
