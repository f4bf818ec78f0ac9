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

/** The range of a deadline does not end before it begins. */
final class DeadlineRangeRule extends LocalRule<Task> {

    DeadlineRangeRule() {
        super(new RuleInfo("deadline.range", Severity.ERROR, Messages.DeadlineRange_Name, //$NON-NLS-1$
                Messages.DeadlineRange_Description),
                Task.class);
    }

    @Override
    protected void check(Task task, Report report) {
        var deadline = task.getDeadline();
        if (deadline != null && Days.isAfter(deadline.getFrom(), deadline.getTo())) {
            report.add(NLS.bind(Messages.DeadlineRange_Backwards, new Object[]{Labels.of(task), deadline.getFrom(),
                    deadline.getTo()}), task, new QuickFix(Messages.DeadlineRange_Fix, () -> {
                        var from = deadline.getTo();
                        deadline.setTo(deadline.getFrom());
                        deadline.setFrom(from);
                    }));
        }
    }
}
