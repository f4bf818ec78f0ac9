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

/** A milestone has no length. */
final class MilestoneRule extends LocalRule<Task> {

    MilestoneRule() {
        super(new RuleInfo("milestone.duration", Severity.WARNING, Messages.Milestone_Name, //$NON-NLS-1$
                Messages.Milestone_Description),
                Task.class);
    }

    @Override
    protected void check(Task task, Report report) {
        if (!task.isMilestone()) {
            return;
        }
        var start = task.getPlannedStart();
        var finish = task.getPlannedFinish();
        if (task.getDuration() != 0 || start != null && finish != null && !start.equals(finish)) {
            report.add(NLS.bind(Messages.Milestone_Length, Labels.of(task)), task,
                    new QuickFix(Messages.Milestone_Fix, () -> {
                        task.setDuration(0);
                        task.setPlannedStart(finish == null ? start : finish);
                    }));
        }
    }
}
