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

import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.ProgressReport;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Progress reports follow each other. */
final class ReportOrderRule extends LocalRule<Task> {

    ReportOrderRule() {
        super(new RuleInfo("report.order", Severity.WARNING, Messages.ReportOrder_Name, //$NON-NLS-1$
                Messages.ReportOrder_Description),
                Task.class);
    }

    private static final int ALL = 100;

    @Override
    protected void check(Task task, Report report) {
        if (!task.eIsSet(PlanPackage.Literals.TASK__REPORTS)) {
            return;
        }
        ProgressReport before = null;
        for (var next : task.getReports()) {
            if (next.getPercent() < 0 || next.getPercent() > ALL) {
                report.add(NLS.bind(Messages.ReportOrder_Percent, Labels.of(task), next.getPercent()), task);
            } else if (before != null && Days.isAfter(before.getReported(), next.getReported())) {
                report.add(NLS.bind(Messages.ReportOrder_Dates, new Object[]{Labels.of(task), next.getReported(),
                        before.getReported()}), task);
            } else if (before != null && next.getPercent() < before.getPercent()) {
                report.add(NLS.bind(Messages.ReportOrder_Back, new Object[]{Labels.of(task), before.getPercent(),
                        next.getPercent()}), task);
            }
            before = next;
        }
    }
}
