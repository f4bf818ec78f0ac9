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
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** The last report and the task agree. */
final class ReportPercentRule extends LocalRule<Task> {

    ReportPercentRule() {
        super(new RuleInfo("report.percent", Severity.INFO, Messages.ReportPercent_Name, //$NON-NLS-1$
                Messages.ReportPercent_Description),
                Task.class);
    }

    @Override
    protected void check(Task task, Report report) {
        if (!task.eIsSet(PlanPackage.Literals.TASK__REPORTS)) {
            return;
        }
        int last = task.getReports().get(task.getReports().size() - 1).getPercent();
        if (last != task.getPercent()) {
            report.add(NLS.bind(Messages.ReportPercent_Differs, new Object[]{Labels.of(task), task.getPercent(),
                    last}), task,
                    new QuickFix(NLS.bind(Messages.ReportPercent_Fix, last), () -> task.setPercent(last)));
        }
    }
}
