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
import org.yaodian.model.plan.Comparison;
import org.yaodian.model.plan.Target;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** An increase or decrease has something to compare with. */
final class TargetBaseRule extends LocalRule<Target> {

    TargetBaseRule() {
        super(new RuleInfo("target.base", Severity.INFO, Messages.TargetBase_Name, Messages.TargetBase_Description), //$NON-NLS-1$
                Target.class);
    }

    @Override
    protected void check(Target target, Report report) {
        var compared = target.getComparison() == Comparison.INCREASE_BY
                || target.getComparison() == Comparison.DECREASE_BY;
        if (compared && target.getBase() == null) {
            report.add(NLS.bind(Messages.TargetBase_Missing, Labels.of(target)), target);
        }
    }
}
