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

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(name = "yaodian", mixinStandardHelpOptions = true, versionProvider = BundleVersion.class, subcommands = {
        ImportCommand.class, ListCommand.class, CheckCommand.class, LayoutCommand.class, ExportCommand.class,
        GenerateCommand.class, SectorsCommand.class, StoreCommand.class, HelpCommand.class})
final class YaodianCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.YaodianCommand_NoCommand);
    }
}
