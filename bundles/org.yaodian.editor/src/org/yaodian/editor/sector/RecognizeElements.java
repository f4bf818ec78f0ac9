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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.yaodian.model.district.MunicipalTasks;
import org.yaodian.model.edit.commands.BulkCommand;
import org.yaodian.model.edit.commands.Refusable;
import org.yaodian.model.edit.commands.change.ChangeTypeCommand;
import org.yaodian.model.plan.Element;
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.model.sector.Recognizer;
import org.yaodian.text.SectorRecognition;

/** Finds elements of sectors by their words among those that have no type yet, and gives them their types. */
public final class RecognizeElements extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SectorContext.inFront().ifPresent(RecognizeElements::run);
        return null;
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(SectorContext.inFront().isPresent());
    }

    /** Finds them, lets the person choose, and types what was chosen in one step. */
    static void run(SectorContext context) {
        var shell = context.editor().getSite().getShell();
        var plan = context.document().plan();
        var found = new SectorRecognition(context.sectors()).recognize(plan).entrySet().stream()
                .filter(each -> MunicipalTasks.holding(each.getKey()).isEmpty()).toList();
        if (found.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.RecognizeElements_Title, Messages.RecognizeElements_None);
            return;
        }
        var dialog = new RecognizedDialog(shell, found);
        if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
            context.document().domain().getCommandStack().execute(command(plan, dialog.chosen()));
        }
    }

    /** {@return a command that gives elements their types in one step; what cannot have its type is left out} */
    static BulkCommand command(WorkPlan plan, List<Map.Entry<Element, Recognizer>> chosen) {
        List<Refusable> steps = new ArrayList<>();
        for (var each : chosen) {
            var step = new ChangeTypeCommand(each.getKey(), each.getValue().type());
            if (step.refusal().isEmpty()) {
                steps.add(step);
            }
        }
        return new BulkCommand(plan, Messages.RecognizeElements_Title, steps);
    }
}
