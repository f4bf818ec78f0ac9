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

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Copies a store with all revisions to a new one, from one engine to another or to the same. */
@Command(name = "copy")
final class StoreCopyCommand extends StoreSubcommand {

    @Option(names = "--to", paramLabel = "URL", required = true)
    private String target;

    @Override
    Integer run() throws RequestException, StoreException {
        try (var from = open(); var to = access().create(target)) {
            from.transfer().copyTo(to.transfer(), new NullProgressMonitor());
            int revisions = to.verify(new NullProgressMonitor());
            tell(NLS.bind(Messages.StoreCopyCommand_Done, revisions, to.address()));
            print(json -> {
                json.writeStartObject();
                json.writeStringField("from", from.address().toString());
                json.writeStringField("to", to.address().toString());
                json.writeNumberField("revisions", revisions);
                json.writeEndObject();
            });
        }
        return ExitCode.DONE;
    }
}
