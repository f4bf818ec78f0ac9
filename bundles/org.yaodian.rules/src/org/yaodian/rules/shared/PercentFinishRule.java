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

/** A task is at 100 % exactly when it has an actual finish. */
final class PercentFinishRule extends LocalRule<Task> {

    PercentFinishRule() {
        super(new RuleInfo("percent.finish", Severity.WARNING, Messages.PercentFinish_Name, //$NON-NLS-1$
                Messages.PercentFinish_Description),
                Task.class);
    }

    private static final int ALL = 100;

    @Override
    protected void check(Task task, Report report) {
        if (task.getActualFinish() != null && task.getPercent() < ALL) {
            report.add(NLS.bind(Messages.PercentFinish_NotAll, new Object[]{Labels.of(task), task.getActualFinish(),
                    task.getPercent()}), task, new QuickFix(Messages.PercentFinish_Fix, () -> task.setPercent(ALL)));
        } else if (task.getActualFinish() == null && task.getPercent() == ALL) {
            report.add(NLS.bind(Messages.PercentFinish_NoDay, Labels.of(task)), task);
        }
    }
}
