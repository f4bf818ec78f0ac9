/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.commandline;

import java.io.PrintWriter;
import java.util.List;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.yaodian.commandline.json.JsonDocument;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Parses the arguments, runs the command and turns every failure into one line and exit code 2. */
public final class CommandRunner {

    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * Prepares a run.
     *
     * @param out where results go
     * @param err where the one line about a failure goes
     */
    public CommandRunner(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs one command.
     *
     * @param arguments the command and its arguments
     * @return the exit code, see {@link ExitCode}
     */
    public int run(String... arguments) {
        var commandLine = new CommandLine(new YaodianCommand());
        commandLine.setResourceBundle(ResourceBundle.getBundle("org.yaodian.commandline.usage"));
        commandLine.setOut(out).setErr(err);
        commandLine.setUsageHelpAutoWidth(true).setUsageHelpLongOptionsMaxWidth(28);
        commandLine.setParameterExceptionHandler((refused, given) -> refuse(given, describe(refused)));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> refuse(arguments, describe(failure)));
        var code = commandLine.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private int refuse(String[] arguments, String message) {
        err.println("yaodian: " + message);
        if (List.of(arguments).contains("--json")) {
            out.println(JsonDocument.write(json -> {
                json.writeStartObject();
                json.writeStringField("error", message);
                json.writeEndObject();
            }));
        }
        return ExitCode.REFUSED;
    }

    private static String describe(ParameterException refused) {
        var command = refused.getCommandLine().getCommandSpec().qualifiedName();
        return NLS.bind(Messages.CommandRunner_SeeHelp, oneLine(refused.getMessage()), command);
    }

    private static String describe(Exception failure) {
        if (failure instanceof RequestException) {
            return oneLine(failure.getMessage());
        }
        ILog.of(CommandRunner.class).error(failure.getMessage(), failure);
        return NLS.bind(Messages.CommandRunner_InternalError, failure.getClass().getSimpleName(),
                oneLine(String.valueOf(failure.getMessage())));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
