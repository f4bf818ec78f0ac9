/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.sector;

import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.yaodian.diagram.DiagramTemplates;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.edit.commands.create.CreateDiagramCommand;
import org.yaodian.model.plan.Diagram;

/** Draws a diagram of what a sector has in a plan, in the background, and adds it in one step that can be undone. */
public final class SectorDiagram {

    private SectorDiagram() {
    }

    /**
     * Adds the diagram of an editor's sector to its plan and shows it.
     *
     * @param editor an editor with a loaded plan
     */
    public static void add(SectorEditor editor) {
        editor.document().ifPresent(document -> start(editor, document));
    }

    private static void start(SectorEditor editor, PlanDocument document) {
        if (editor.scope().isEmpty()) {
            return;
        }
        var display = editor.getSite().getShell().getDisplay();
        int before = document.changeCount();
        var elements = editor.scope().get().drawn(document.plan());
        var name = editor.descriptor().orElseThrow().sector().name();
        var job = Job.create(NLS.bind(Messages.SectorDiagram_Job, name), (ICoreRunnable) monitor -> {
            var diagram = DiagramTemplates.neighbours(document.plan(), elements);
            diagram.setName(name);
            display.asyncExec(() -> {
                if (document.changeCount() == before) {
                    add(editor, document, diagram);
                } else {
                    start(editor, document);
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }

    private static void add(SectorEditor editor, PlanDocument document, Diagram diagram) {
        var command = new CreateDiagramCommand(document.plan(), List.of(diagram));
        if (command.canExecute()) {
            document.domain().getCommandStack().execute(command);
            editor.reveal(diagram);
        }
    }
}
