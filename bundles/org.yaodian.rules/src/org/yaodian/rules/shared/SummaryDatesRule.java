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

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A sub-task lies within the dates of the task it belongs to. */
final class SummaryDatesRule extends LocalRule<Task> {

    SummaryDatesRule() {
        super(new RuleInfo("summary.dates", Severity.WARNING, Messages.SummaryDates_Name, //$NON-NLS-1$
                Messages.SummaryDates_Description),
                Task.class);
    }

    @Override
    protected Stream<? extends EObject> affected(EObject changed) {
        return changed instanceof Task task ? Stream.concat(Stream.of(task), task.getChildren().stream())
                : Stream.of(changed);
    }

    @Override
    protected void check(Task task, Report report) {
        if (!(task.getParent() instanceof Task summary)) {
            return;
        }
        if (Days.isAfter(summary.getPlannedStart(), task.getPlannedStart())) {
            report.add(NLS.bind(Messages.SummaryDates_Early, new Object[]{Labels.of(task), task.getPlannedStart(),
                    Labels.of(summary)}), List.of(task, summary),
                    new QuickFix(Messages.SummaryDates_Fix, () -> summary.setPlannedStart(task.getPlannedStart())));
        }
        if (Days.isAfter(task.getPlannedFinish(), summary.getPlannedFinish())) {
            report.add(NLS.bind(Messages.SummaryDates_Late, new Object[]{Labels.of(task), task.getPlannedFinish(),
                    Labels.of(summary)}), List.of(task, summary),
                    new QuickFix(Messages.SummaryDates_Fix, () -> summary.setPlannedFinish(task.getPlannedFinish())));
        }
    }
}
