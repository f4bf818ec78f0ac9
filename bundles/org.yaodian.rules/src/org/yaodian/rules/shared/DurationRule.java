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

/** A duration is not negative. */
final class DurationRule extends LocalRule<Task> {

    DurationRule() {
        super(new RuleInfo("task.duration", Severity.ERROR, Messages.Duration_Name, Messages.Duration_Description), //$NON-NLS-1$
                Task.class);
    }

    @Override
    protected void check(Task task, Report report) {
        if (task.getDuration() < 0) {
            report.add(NLS.bind(Messages.Duration_Negative, Labels.of(task), task.getDuration()), task,
                    new QuickFix(NLS.bind(Messages.Duration_Fix, -task.getDuration()),
                            () -> task.setDuration(-task.getDuration())));
        }
    }
}
