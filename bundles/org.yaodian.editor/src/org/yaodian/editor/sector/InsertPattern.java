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

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.statushandlers.StatusManager;
import org.yaodian.model.sector.Sector;
import org.yaodian.model.sector.Template;

/** Asks for a pattern of a sector and puts it into the plan in front. */
public final class InsertPattern extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SectorContext.inFront().ifPresent(InsertPattern::run);
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(SectorContext.inFront().isPresent());
    }

    /** Asks and inserts. */
    static void run(SectorContext context) {
        List<Map.Entry<Sector, Template>> patterns = context.sectors().stream()
                .flatMap(sector -> sector.templates(Template.Use.PATTERN).stream()
                        .map(template -> Map.entry(sector, template)))
                .toList();
        var shell = context.editor().getSite().getShell();
        if (patterns.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.InsertPattern_Title, Messages.InsertPattern_None);
            return;
        }
        var dialog = new TemplateDialog(shell, Messages.InsertPattern_Title, Messages.InsertPattern_Choose, patterns);
        if (dialog.open() == Window.OK) {
            insert(context, dialog.chosen().getKey(), dialog.chosen().getValue());
        }
    }

    /** Inserts a pattern and shows it. */
    static void insert(SectorContext context, Sector sector, Template template) {
        try {
            var front = context.editor().shownDiagram();
            var command = new PatternInsertion(context.document().plan(), sector)
                    .command(PatternInsertion.read(template), template.name(), front);
            var refusal = command.refusal();
            if (refusal.isPresent()) {
                MessageDialog.openError(context.editor().getSite().getShell(), template.name(), refusal.get());
                return;
            }
            context.document().domain().getCommandStack().execute(command);
            var inserted = PatternInsertion.inserted(command);
            if (!inserted.isEmpty()) {
                context.editor().reveal(inserted);
            }
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
