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
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A plan is signed before it is published, and about its own year. */
final class PlanIssuedRule extends LocalRule<WorkPlan> {

    PlanIssuedRule() {
        super(new RuleInfo("plan.issued", Severity.WARNING, Messages.PlanIssued_Name, Messages.PlanIssued_Description), //$NON-NLS-1$
                WorkPlan.class);
    }

    @Override
    protected void check(WorkPlan plan, Report report) {
        if (Days.isAfter(plan.getIssued(), plan.getPosted())) {
            report.add(NLS.bind(Messages.PlanIssued_PostedEarlier, plan.getPosted(), plan.getIssued()), plan);
        }
        if (plan.getIssued() != null && plan.getYear() > 0
                && Math.abs(plan.getIssued().getYear() - plan.getYear()) > 1) {
            report.add(NLS.bind(Messages.PlanIssued_OtherYear, plan.getIssued(), plan.getYear()), plan);
        }
    }
}
