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
import org.yaodian.store.transfer.Transfer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a new store from a backup and checks it. */
@Command(name = "restore")
final class StoreRestoreCommand extends StoreSubcommand {

    @Parameters(paramLabel = "BACKUP", index = "0")
    private Path file;

    @Override
    Integer run() throws RequestException, StoreException {
        Transfer.check(file);
        try (var store = access().create(url(null))) {
            store.transfer().restore(file, new NullProgressMonitor());
            int revisions = store.verify(new NullProgressMonitor());
            tell(NLS.bind(Messages.StoreRestoreCommand_Done, revisions, store.address()));
            print(json -> {
                json.writeStartObject();
                json.writeStringField("store", store.address().toString());
                json.writeNumberField("revisions", revisions);
                json.writeEndObject();
            });
        }
        return ExitCode.DONE;
    }
}
