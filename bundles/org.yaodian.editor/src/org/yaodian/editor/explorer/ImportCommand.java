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
import org.eclipse.ui.services.IServiceLocator;
import org.yaodian.editor.plan.CommandCall;

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
        CommandCall.run(services, ID, document.map(file -> Map.of(FILE, file.toString())).orElse(Map.of()));
    }
}
