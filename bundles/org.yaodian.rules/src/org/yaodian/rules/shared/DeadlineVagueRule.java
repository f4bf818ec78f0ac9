/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.rules.shared;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.Outline;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A deadline in words comes with a last day. */
final class DeadlineVagueRule extends LocalRule<Task> {

    DeadlineVagueRule() {
        super(new RuleInfo("deadline.vague", Severity.WARNING, Messages.DeadlineVague_Name, //$NON-NLS-1$
                Messages.DeadlineVague_Description),
                Task.class);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    protected void check(Task task, Report report) {
        var deadline = task.getDeadline();
        if (deadline == null || deadline.getTo() != null) {
            return;
        }
        int year = Outline.planOf(task).getYear();
        var message = NLS.bind(Messages.DeadlineVague_NoDay, Labels.of(task),
                Labels.orElse(deadline.getText(), Messages.Labels_Nothing));
        if (year > 0) {
            var end = LocalDate.of(year, 12, 31);
            report.add(message, task,
                    new QuickFix(NLS.bind(Messages.DeadlineVague_Fix, end), () -> deadline.setTo(end)));
        } else {
            report.add(message, task);
        }
    }
}
