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
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** The planned finish keeps the deadline. */
final class DeadlineFinishRule extends LocalRule<Task> {

    DeadlineFinishRule() {
        super(new RuleInfo("deadline.finish", Severity.WARNING, Messages.DeadlineFinish_Name, //$NON-NLS-1$
                Messages.DeadlineFinish_Description),
                Task.class);
    }

    @Override
    protected void check(Task task, Report report) {
        var deadline = task.getDeadline();
        if (deadline != null && Days.isAfter(task.getPlannedFinish(), deadline.getTo())) {
            report.add(NLS.bind(Messages.DeadlineFinish_Late, new Object[]{Labels.of(task), task.getPlannedFinish(),
                    deadline.getTo()}), task);
        }
    }
}
