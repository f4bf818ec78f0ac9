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

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a whole store and writes a backup. */
@Command(name = "backup")
final class StoreBackupCommand extends StoreSubcommand {

    @Option(names = "-o", paramLabel = "OUT.zip", required = true)
    private Path output;

    @Override
    Integer run() throws RequestException, StoreException {
        try (var store = open()) {
            int revisions = store.verify(new NullProgressMonitor());
            store.transfer().backUp(output, new NullProgressMonitor());
            tell(NLS.bind(Messages.StoreBackupCommand_Done, revisions, output));
            print(json -> {
                json.writeStartObject();
                json.writeStringField("backup", output.toString());
                json.writeNumberField("revisions", revisions);
                json.writeEndObject();
            });
        }
        return ExitCode.DONE;
    }
}
