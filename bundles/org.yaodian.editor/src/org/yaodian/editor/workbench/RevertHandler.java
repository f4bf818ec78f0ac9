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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.recovery.Reload;

/** Throws away what was changed since the plan was saved, after a question. */
public final class RevertHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ActivePlan.editor(event).ifPresent(editor -> editor.document().filter(PlanDocument::isDirty)
                .ifPresent(document -> {
                    var shell = editor.getSite().getShell();
                    int answer = MessageDialog.open(MessageDialog.QUESTION, shell, Messages.RevertHandler_Title,
                            NLS.bind(Messages.RevertHandler_Question, document.file().getFileName()), SWT.NONE,
                            Messages.RevertHandler_Revert, Messages.Handlers_Cancel);
                    if (answer == 0) {
                        Reload.start(document, shell);
                    }
                }));
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(ActivePlan.document().filter(PlanDocument::isDirty).isPresent());
    }
}
