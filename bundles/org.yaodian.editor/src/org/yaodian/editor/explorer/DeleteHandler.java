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

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.editor.tree.OutsideTextHandler;
import org.yaodian.model.edit.PlanEditingDomain;
import org.yaodian.model.edit.commands.delete.DeleteFromPlanCommand;
import org.yaodian.model.plan.WorkPlan;

/** Deletes what is selected in a tree: files after a question, objects of an open plan with undo. */
public final class DeleteHandler extends OutsideTextHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var selection = HandlerUtil.getCurrentStructuredSelection(event);
        List<IResource> resources = selection.stream().filter(IResource.class::isInstance).map(IResource.class::cast)
                .filter(each -> !(each instanceof IProject)).toList();
        if (!resources.isEmpty()) {
            delete(resources, event);
        } else {
            delete(PlanSelections.objects(selection).stream().filter(each -> !(each instanceof WorkPlan)).toList(),
                    HandlerUtil.getActiveShellChecked(event));
        }
        return null;
    }

    private static void delete(List<IResource> resources, ExecutionEvent event) throws ExecutionException {
        var question = resources.size() == 1
                ? NLS.bind(Messages.DeleteHandler_QuestionOne, resources.get(0).getName())
                : NLS.bind(Messages.DeleteHandler_QuestionMany, resources.size());
        int answer = MessageDialog.open(MessageDialog.QUESTION, HandlerUtil.getActiveShellChecked(event),
                Messages.DeleteHandler_Title, question, SWT.NONE, Messages.DeleteHandler_Delete,
                Messages.DeleteHandler_Cancel);
        if (answer != 0) {
            return;
        }
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        for (IResource resource : resources) {
            if (!OpenEditors.close(window, resource)) {
                return;
            }
        }
        ResourceJobs.delete(resources);
    }

    private static void delete(List<EObject> objects, Shell shell) {
        if (objects.isEmpty()) {
            return;
        }
        var domain = PlanEditingDomain.of(objects.get(0));
        if (domain.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.DeleteHandler_Title, Messages.RenameHandler_NotOpen);
            return;
        }
        var command = new DeleteFromPlanCommand(objects);
        if (command.canExecute()) {
            domain.get().getCommandStack().execute(command);
        }
    }
}
