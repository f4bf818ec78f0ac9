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

import org.yaodian.model.plan.WorkPlan;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A plan has a title. */
final class PlanTitleRule extends LocalRule<WorkPlan> {

    PlanTitleRule() {
        super(new RuleInfo("plan.title", Severity.WARNING, Messages.PlanTitle_Name, Messages.PlanTitle_Description), //$NON-NLS-1$
                WorkPlan.class);
    }

    @Override
    protected void check(WorkPlan plan, Report report) {
        if (Labels.isBlank(plan.getTitle())) {
            report.add(Messages.PlanTitle_Missing, plan);
        }
    }
}
