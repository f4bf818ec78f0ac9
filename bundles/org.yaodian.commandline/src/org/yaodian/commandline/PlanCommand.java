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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.yaodian.commandline.json.JsonDocument;
import org.yaodian.model.file.PlanFile;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.model.plan.WorkPlan;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands have in common: help, {@code --json}, and reading and writing plan files. */
abstract class PlanCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean helpRequested;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    final boolean isJson() {
        return json;
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Prints a line for a person; nothing with {@code --json}. */
    final void tell(String line) {
        if (!json) {
            out().println(line);
        }
    }

    /** Prints the one document of {@code --json}; nothing without it. */
    final void print(JsonDocument.Content content) {
        if (json) {
            out().println(JsonDocument.write(content));
        }
    }

    static WorkPlan load(Path file) throws RequestException {
        if (!Files.isRegularFile(file)) {
            throw new RequestException(NLS.bind(Messages.PlanCommand_NoSuchFile, file));
        }
        try {
            return PlanFile.load(file).plan();
        } catch (PlanFileException failure) {
            throw new RequestException(failure.getMessage(), failure);
        }
    }

    static void save(WorkPlan plan, Path file) throws RequestException {
        try {
            PlanFile.save(plan, file);
        } catch (PlanFileException failure) {
            throw new RequestException(failure.getMessage(), failure);
        }
    }
}
