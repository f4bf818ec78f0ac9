/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.workbench;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.yaodian.diagram.AutomaticDiagrams;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.model.edit.commands.create.CreateDiagramCommand;
import org.yaodian.model.plan.Diagram;

/** Adds a laid-out diagram for each chapter that has none yet. The layout is computed in the background. */
public final class AutomaticDiagramsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActivePlan.editor(event).ifPresent(editor -> editor.document().ifPresent(document -> start(editor, document)));
        return null;
    }

    private static void start(PlanEditor editor, PlanDocument document) {
        var display = editor.getSite().getShell().getDisplay();
        int before = document.changeCount();
        var job = Job.create(Messages.AutomaticDiagramsHandler_Job, (ICoreRunnable) monitor -> {
            var diagrams = AutomaticDiagrams.createFor(document.plan());
            display.asyncExec(() -> {
                if (document.changeCount() == before) {
                    add(editor, document, diagrams);
                } else {
                    start(editor, document);
                }
            });
        });
        job.setUser(true);
        job.schedule();
    }

    private static void add(PlanEditor editor, PlanDocument document, List<Diagram> diagrams) {
        var missing = diagrams.stream().filter(each -> document.plan().getDiagrams().stream()
                .noneMatch(present -> present.getSubject() != null && present.getSubject() == each.getSubject()))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        var command = new CreateDiagramCommand(document.plan(), missing);
        if (command.canExecute()) {
            document.domain().getCommandStack().execute(command);
            editor.reveal(missing.get(0));
        }
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(ActivePlan.document().filter(document -> !document.isReadOnly()).isPresent());
    }
}
