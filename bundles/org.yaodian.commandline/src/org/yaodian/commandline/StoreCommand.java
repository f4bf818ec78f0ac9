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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds the commands about stores. */
@Command(name = "store", subcommands = {StoreInitCommand.class, StoreCommitCommand.class, StoreCheckoutCommand.class,
        StoreLogCommand.class, StoreFindCommand.class, StoreBackupCommand.class, StoreRestoreCommand.class,
        StoreCopyCommand.class})
final class StoreCommand implements Runnable {

    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "help")
    private boolean helpRequested;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.YaodianCommand_NoCommand);
    }
}
