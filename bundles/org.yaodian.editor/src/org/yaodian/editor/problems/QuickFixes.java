/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.yaodian.editor.problems;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.yaodian.editor.plan.PlanDocument;
import org.yaodian.editor.plan.PlanDocuments;
import org.yaodian.model.Outline;
import org.yaodian.model.edit.commands.RecordedCommand;
import org.yaodian.rules.Finding;
import org.yaodian.rules.QuickFix;

/** Applies what the rules offer, as steps that can be undone. */
public final class QuickFixes {

    private QuickFixes() {
    }

    /**
     * Applies one fix.
     *
     * @param finding what it clears
     * @param fix one of its fixes
     */
    public static void apply(Finding finding, QuickFix fix) {
        EObject object = finding.elements().get(0);
        PlanDocuments.get().all().stream().filter(document -> document.plan() == Outline.planOf(object)).findFirst()
                .ifPresent(document -> apply(document, fix.label(), List.of(fix)));
    }

    /**
     * Applies fixes as one step.
     *
     * @param document the open plan
     * @param label what the step is called
     * @param fixes fixes of findings of that plan
     */
    static void apply(PlanDocument document, String label, List<QuickFix> fixes) {
        if (!document.isReadOnly()) {
            var command = new RecordedCommand(document.plan(), label, () -> fixes.forEach(QuickFix::apply));
            document.domain().getCommandStack().execute(command);
        }
    }
}
