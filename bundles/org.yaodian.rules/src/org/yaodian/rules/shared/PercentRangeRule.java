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

/** Percentages lie between 0 and 100. */
final class PercentRangeRule extends LocalRule<Task> {

    PercentRangeRule() {
        super(new RuleInfo("percent.range", Severity.ERROR, Messages.PercentRange_Name, //$NON-NLS-1$
                Messages.PercentRange_Description),
                Task.class);
    }

    private static final int ALL = 100;

    @Override
    protected void check(Task task, Report report) {
        if (task.getPercent() < 0 || task.getPercent() > ALL) {
            int nearest = Math.clamp(task.getPercent(), 0, ALL);
            report.add(NLS.bind(Messages.PercentRange_Outside, Labels.of(task), task.getPercent()), task,
                    new QuickFix(NLS.bind(Messages.PercentRange_Fix, nearest), () -> task.setPercent(nearest)));
        }
    }
}
