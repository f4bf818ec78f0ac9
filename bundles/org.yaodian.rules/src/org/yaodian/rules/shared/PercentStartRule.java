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

/** What is under way has started. */
final class PercentStartRule extends LocalRule<Task> {

    PercentStartRule() {
        super(new RuleInfo("percent.start", Severity.INFO, Messages.PercentStart_Name, //$NON-NLS-1$
                Messages.PercentStart_Description),
                Task.class);
    }

    @Override
    protected void check(Task task, Report report) {
        if (task.getPercent() > 0 && task.getActualStart() == null) {
            var message = NLS.bind(Messages.PercentStart_NoDay, Labels.of(task), task.getPercent());
            var planned = task.getPlannedStart();
            if (planned == null) {
                report.add(message, task);
            } else {
                report.add(message, task, new QuickFix(NLS.bind(Messages.PercentStart_Fix, planned),
                        () -> task.setActualStart(planned)));
            }
        }
    }
}
