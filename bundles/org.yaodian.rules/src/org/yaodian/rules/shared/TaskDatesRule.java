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
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Nothing finishes before it starts. */
final class TaskDatesRule extends LocalRule<Task> {

    TaskDatesRule() {
        super(new RuleInfo("task.dates", Severity.ERROR, Messages.TaskDates_Name, Messages.TaskDates_Description), //$NON-NLS-1$
                Task.class);
    }

    @Override
    protected void check(Task task, Report report) {
        if (Days.isAfter(task.getPlannedStart(), task.getPlannedFinish())) {
            report.add(NLS.bind(Messages.TaskDates_Planned, new Object[]{Labels.of(task), task.getPlannedFinish(),
                    task.getPlannedStart()}), task, new QuickFix(Messages.TaskDates_Fix, () -> {
                        var start = task.getPlannedFinish();
                        task.setPlannedFinish(task.getPlannedStart());
                        task.setPlannedStart(start);
                    }));
        }
        if (Days.isAfter(task.getActualStart(), task.getActualFinish())) {
            report.add(NLS.bind(Messages.TaskDates_Actual, new Object[]{Labels.of(task), task.getActualFinish(),
                    task.getActualStart()}), task, new QuickFix(Messages.TaskDates_Fix, () -> {
                        var start = task.getActualFinish();
                        task.setActualFinish(task.getActualStart());
                        task.setActualStart(start);
                    }));
        }
    }
}
