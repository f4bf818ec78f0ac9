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
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A deadline lies in the plan's year. */
final class DeadlineYearRule extends LocalRule<Task> {

    DeadlineYearRule() {
        super(new RuleInfo("deadline.year", Severity.ERROR, Messages.DeadlineYear_Name, //$NON-NLS-1$
                Messages.DeadlineYear_Description),
                Task.class);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    protected void check(Task task, Report report) {
        int year = Days.yearOf(task);
        var deadline = task.getDeadline();
        if (deadline != null && (Days.isOutside(deadline.getFrom(), year) || Days.isOutside(deadline.getTo(), year))) {
            var due = deadline.getTo() == null ? deadline.getFrom() : deadline.getTo();
            report.add(NLS.bind(Messages.DeadlineYear_Outside, new Object[]{Labels.of(task), due, year}), task);
        }
    }
}
