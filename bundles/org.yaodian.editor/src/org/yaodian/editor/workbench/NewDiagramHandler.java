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
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.yaodian.editor.PlanEditor;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.model.edit.commands.create.CreateDiagramCommand;
import org.yaodian.model.plan.Element;

/** Adds a diagram, empty or made from a template, and shows it. */
public final class NewDiagramHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActivePlan.editor(event).ifPresent(editor -> editor.document().ifPresent(document -> create(editor, document)));
        return null;
    }

    private static void create(PlanEditor editor, PlanDocument document) {
        var dialog = new NewDiagramDialog(editor.getSite().getShell(), document.plan(), selected(editor));
        if (dialog.open() != Window.OK || dialog.diagram() == null) {
            return;
        }
        var diagram = dialog.diagram();
        var command = new CreateDiagramCommand(document.plan(), List.of(diagram));
        if (command.canExecute()) {
            document.domain().getCommandStack().execute(command);
            editor.reveal(diagram);
        }
    }

    private static List<Element> selected(PlanEditor editor) {
        return editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
                ? PlanSelections.objects(selection).stream().filter(Element.class::isInstance)
                        .map(Element.class::cast).toList()
                : List.of();
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(ActivePlan.document().filter(document -> !document.isReadOnly()).isPresent());
    }
}
