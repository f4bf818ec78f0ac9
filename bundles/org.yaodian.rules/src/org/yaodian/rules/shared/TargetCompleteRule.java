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
import org.yaodian.model.plan.Target;
import org.yaodian.rules.LocalRule;
import org.yaodian.rules.QuickFix;
import org.yaodian.rules.Report;
import org.yaodian.rules.RuleInfo;
import org.yaodian.rules.Severity;

/** A target has a measure, a value and a unit. */
final class TargetCompleteRule extends LocalRule<Target> {

    TargetCompleteRule() {
        super(new RuleInfo("target.complete", Severity.ERROR, Messages.TargetComplete_Name, //$NON-NLS-1$
                Messages.TargetComplete_Description),
                Target.class);
    }

    @Override
    protected void check(Target target, Report report) {
        if (Labels.isBlank(target.getMeasure())) {
            var message = NLS.bind(Messages.TargetComplete_Measure, Labels.of(target));
            if (Labels.isBlank(target.getName())) {
                report.add(message, target);
            } else {
                report.add(message, target,
                        new QuickFix(Messages.TargetComplete_Fix, () -> target.setMeasure(target.getName())));
            }
        }
        if (target.getValue() == null) {
            report.add(NLS.bind(Messages.TargetComplete_Value, Labels.of(target)), target);
        }
        if (Labels.isBlank(target.getUnitOfMeasure())) {
            report.add(NLS.bind(Messages.TargetComplete_Unit, Labels.of(target)), target);
        }
    }
}
