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

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.StoreException;

import picocli.CommandLine.Command;

/** Creates an empty store. */
@Command(name = "init")
final class StoreInitCommand extends StoreSubcommand {

    @Override
    Integer run() throws RequestException, StoreException {
        try (var store = access().create(url(null))) {
            tell(NLS.bind(Messages.StoreInitCommand_Done, store.address()));
            print(json -> {
                json.writeStartObject();
                json.writeStringField("store", store.address().toString());
                json.writeEndObject();
            });
        }
        return ExitCode.DONE;
    }
}
