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

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.yaodian.editor.plan.PlanSelections;
import org.yaodian.editor.tree.OutsideTextHandler;
import org.yaodian.editor.tree.TreeEditing;
import org.yaodian.editor.workbench.FileNames;
import org.yaodian.model.edit.PlanEditingDomain;

/** Renames what is selected in a tree: a file or folder, or an object of an open plan. */
public final class RenameHandler extends OutsideTextHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var shell = HandlerUtil.getActiveShellChecked(event);
        var selection = HandlerUtil.getCurrentStructuredSelection(event);
        if (selection.getFirstElement() instanceof IResource resource) {
            rename(resource, event, shell);
        } else {
            var editing = Adapters.adapt(HandlerUtil.getActivePart(event), TreeEditing.class);
            PlanSelections.objects(selection).stream().findFirst().ifPresent(object -> rename(object, editing, shell));
        }
        return null;
    }

    private static void rename(IResource resource, ExecutionEvent event, Shell shell) throws ExecutionException {
        var extension = resource instanceof IFile && resource.getFileExtension() != null
                ? "." + resource.getFileExtension()
                : "";
        var old = resource.getName().substring(0, resource.getName().length() - extension.length());
        var name = ask(shell, old, typed -> FileNames.problem(typed) != null ? FileNames.problem(typed)
                : isTaken(resource, typed.strip() + extension) ? Messages.NewFolderHandler_Exists : null);
        if (name != null && !name.equals(old)
                && OpenEditors.close(HandlerUtil.getActiveWorkbenchWindowChecked(event), resource)) {
            ResourceJobs.rename(resource, name + extension);
        }
    }

    private static boolean isTaken(IResource resource, String name) {
        var other = resource.getParent().findMember(name);
        return other != null && !other.equals(resource);
    }

    private static void rename(EObject object, TreeEditing editing, Shell shell) {
        if (PlanEditingDomain.of(object).isEmpty()) {
            MessageDialog.openInformation(shell, Messages.RenameHandler_Title, Messages.RenameHandler_NotOpen);
        } else if (editing != null) {
            editing.rename(object);
        }
    }

    private static String ask(Shell shell, String old, IInputValidator validator) {
        var dialog = new InputDialog(shell, Messages.RenameHandler_Title, Messages.RenameHandler_Name, old, validator);
        return dialog.open() == Window.OK ? dialog.getValue().strip() : null;
    }
}
