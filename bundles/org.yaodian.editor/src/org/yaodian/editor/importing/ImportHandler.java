/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.editor.importing;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the import; with the parameter {@value #FILE} on that document. */
public final class ImportHandler extends AbstractHandler {

    /** Id of the command. */
    public static final String COMMAND = "org.yaodian.editor.importWorkPoints";
    /** Id of the parameter with the path of a document. */
    public static final String FILE = "org.yaodian.editor.importWorkPoints.file";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String file = event.getParameter(FILE);
        var selection = HandlerUtil.getCurrentStructuredSelection(event);
        ImportWorkPoints.open(window, selection == null ? StructuredSelection.EMPTY : selection,
                file == null ? null : Path.of(file));
        return null;
    }
}
