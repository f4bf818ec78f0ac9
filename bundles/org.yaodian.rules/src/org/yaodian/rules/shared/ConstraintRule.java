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

import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.ConstraintType;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A constraint to a date has a date. */
final class ConstraintRule extends LocalRule<Task> {

    ConstraintRule() {
        super(new RuleInfo("task.constraint", Severity.WARNING, Messages.Constraint_Name, //$NON-NLS-1$
                Messages.Constraint_Description),
                Task.class);
    }

    private static final Set<ConstraintType> DATELESS = Set.of(ConstraintType.AS_SOON_AS_POSSIBLE,
            ConstraintType.AS_LATE_AS_POSSIBLE);

    @Override
    protected void check(Task task, Report report) {
        var dateless = DATELESS.contains(task.getConstraint());
        if (!dateless && task.getConstraintDate() == null) {
            report.add(NLS.bind(Messages.Constraint_NoDate, Labels.of(task)), task,
                    new QuickFix(Messages.Constraint_FixDrop,
                            () -> task.setConstraint(ConstraintType.AS_SOON_AS_POSSIBLE)));
        } else if (dateless && task.getConstraintDate() != null) {
            report.add(NLS.bind(Messages.Constraint_Unused, Labels.of(task), task.getConstraintDate()), task,
                    new QuickFix(Messages.Constraint_FixClear, () -> task.setConstraintDate(null)));
        }
    }
}
