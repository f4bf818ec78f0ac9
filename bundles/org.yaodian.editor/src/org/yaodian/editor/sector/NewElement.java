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

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.yaodian.model.sector.Sector;

/** Asks for the type and the first facts of a new element of a sector, and adds it to the plan and its diagram. */
public final class NewElement extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SectorContext.inFront().ifPresent(NewElement::run);
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(SectorContext.inFront().filter(each -> !each.sectors().isEmpty()).isPresent());
    }

    /** Asks and adds. */
    static void run(SectorContext context) {
        var shell = context.editor().getSite().getShell();
        var dialog = new NewElementDialog(shell, context.document().plan(), context.sectors());
        if (dialog.open() != Window.OK) {
            return;
        }
        add(context, dialog.sector(), dialog.draft());
    }

    private static void add(SectorContext context, Sector sector, ElementDraft draft) {
        var front = context.editor().shownDiagram();
        var command = new PatternInsertion(context.document().plan(), sector).command(draft.fragment(),
                sector.name(), front);
        var refusal = command.refusal();
        if (refusal.isPresent()) {
            MessageDialog.openError(context.editor().getSite().getShell(), draft.type().name(), refusal.get());
            return;
        }
        context.document().domain().getCommandStack().execute(command);
        PatternInsertion.inserted(command).stream().findFirst().ifPresent(context.editor()::reveal);
    }
}
