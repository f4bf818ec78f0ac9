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

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.yaodian.model.plan.PlanPackage;
import org.yaodian.model.plan.Task;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** Planned dates lie in the plan's year. */
final class TaskYearRule extends LocalRule<Task> {

    TaskYearRule() {
        super(new RuleInfo("task.year", Severity.WARNING, Messages.TaskYear_Name, Messages.TaskYear_Description), //$NON-NLS-1$
                Task.class);
    }

    @Override
    protected Set<EStructuralFeature> planWide() {
        return Set.of(PlanPackage.Literals.WORK_PLAN__YEAR);
    }

    @Override
    protected void check(Task task, Report report) {
        int year = Days.yearOf(task);
        for (var day : new LocalDate[]{task.getPlannedStart(), task.getPlannedFinish()}) {
            if (Days.isOutside(day, year)) {
                report.add(NLS.bind(Messages.TaskYear_Outside, new Object[]{Labels.of(task), day, year}), task);
            }
        }
    }
}
