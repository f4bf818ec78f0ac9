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

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.file.PlanFileException;
import org.yaodian.text.ImportDraft;
import org.yaodian.text.ImportException;
import org.yaodian.text.ImportOptions;
import org.yaodian.text.WorkPointReader;

/** Reads a document away from the user interface, with progress, until it is done or cancelled. */
final class ReadDocument implements IRunnableWithProgress {

    private final ImportRequest request;
    private ImportDraft draft;

    ReadDocument(ImportRequest request) {
        this.request = request;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        var progress = SubMonitor.convert(monitor,
                NLS.bind(Messages.ReadDocument_Reading, request.file().getFileName()), 10);
        try {
            var options = new ImportOptions(request.year(), request.format(), request.units().units());
            draft = new WorkPointReader().read(request.file(), options, progress.split(10));
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        } catch (ImportException | PlanFileException e) {
            throw new InvocationTargetException(e, e.getMessage());
        }
    }

    /**
     * What was read.
     *
     * @return the draft, or null when it was not read to the end
     */
    ImportDraft draft() {
        return draft;
    }
}
