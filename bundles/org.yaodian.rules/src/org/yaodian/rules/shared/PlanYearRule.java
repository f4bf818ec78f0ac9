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
import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A plan is for one year; nothing can be due in a plan without one. */
final class PlanYearRule extends LocalRule<WorkPlan> {

    PlanYearRule() {
        super(new RuleInfo("plan.year", Severity.ERROR, Messages.PlanYear_Name, Messages.PlanYear_Description), //$NON-NLS-1$
                WorkPlan.class);
    }

    @Override
    protected void check(WorkPlan plan, Report report) {
        if (plan.getYear() > 0) {
            return;
        }
        var message = NLS.bind(Messages.PlanYear_Missing, Labels.of(plan));
        if (plan.getIssued() == null) {
            report.add(message, plan);
        } else {
            int year = plan.getIssued().getYear();
            report.add(message, plan, new QuickFix(NLS.bind(Messages.PlanYear_Fix, year), () -> plan.setYear(year)));
        }
    }
}
